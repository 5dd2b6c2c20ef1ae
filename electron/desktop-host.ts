import { join } from 'node:path';
import { app } from 'electron';
import { AppError } from '../core/app-error';
import { createHost, type Host } from '../host/create-host';
import type { HostEvent } from '../host/host-events';
import { createRouter, type Router } from '../host/router';
import { pagePrinter } from './page-printer';
import { choosePlaybookFolder } from './workspace-choice';

/** The host of the workspace that is open; another workspace can take its place. */
export interface DesktopHost {
  readonly folder: string | null;
  readonly route: Router;
  /** The same for the practice workspace of the one that is open. */
  readonly routePractice: Router;
  /** Closes what is open first. @throws AppError when the workspace can't be opened */
  open(folder: string): Promise<void>;
  close(): Promise<void>;
}

type Listener = (event: HostEvent, isOfPractice: boolean) => void;

export function createDesktopHost(listener: Listener): DesktopHost {
  let open: OpenHost | null = null;
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
    routePractice: (name, input) => (open?.practiceRouter ?? closedRouter)(name, input),
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
      host.onEvent((event) => listener(event, false));
      host.practice.onEvent((event) => listener(event, true));
      const practiceRouter = createRouter(host.practice.handlers);
      open = { host, router: createRouter(host.handlers), practiceRouter, folder };
    },
    close,
  };
}

interface OpenHost {
  readonly host: Host;
  readonly router: Router;
  readonly practiceRouter: Router;
  readonly folder: string;
}

const closedRouter: Router = async () => {
  const { code, message, details } = new AppError('not-allowed', 'No workspace is open at present.');
  return { ok: false, error: { code, message, details } };
};
