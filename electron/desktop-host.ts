import { join } from 'node:path';
import { app } from 'electron';
import { AppError } from '../core/app-error';
import { createHost, type Host } from '../host/create-host';
import type { HostEventListener } from '../host/host-events';
import { createRouter, type Router } from '../host/router';
import { pagePrinter } from './page-printer';
import { choosePlaybookFolder } from './workspace-choice';

/** The host of the workspace that is open; another workspace can take its place. */
export interface DesktopHost {
  readonly folder: string | null;
  readonly route: Router;
  /** Closes what is open first. @throws AppError when the workspace can't be opened */
  open(folder: string): Promise<void>;
  close(): Promise<void>;
}

export function createDesktopHost(listener: HostEventListener): DesktopHost {
  let open: { readonly host: Host; readonly router: Router; readonly folder: string } | null = null;
  const close = async () => {
    const closing = open;
    open = null;
    await closing?.host.close();
  };
  return {
    get folder() {
      return open?.folder ?? null;
    },
    route: (name, input) => (open?.router ?? closedRouter)(name, input),
    async open(folder) {
      await close();
      const host = await createHost({
        folder,
        hostKind: 'desktop',
        version: app.getVersion(),
        printer: pagePrinter,
        shippedPlaybooks: join(import.meta.dirname, '../../playbooks'),
        chooseFolder: choosePlaybookFolder,
      });
      host.onEvent(listener);
      open = { host, router: createRouter(host.handlers), folder };
    },
    close,
  };
}

const closedRouter: Router = async () => {
  const { code, message, details } = new AppError('not-allowed', 'No workspace is open at present.');
  return { ok: false, error: { code, message, details } };
};
