import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base } from '@playwright/test';
import { removeFolder } from '../../support/remove-folder';
import { openOnDesktop } from './desktop-app';
import type { OpenApp } from './open-app';
import { openOnServer } from './server-app';

export interface HostOption {
  hostKind: 'server' | 'desktop';
}
interface AppFixture {
  /** The built app on a new, empty workspace. `app.page` is another one after a restart. */
  app: OpenApp;
  /** Another one, on a workspace of its own: a colleague's. */
  elsewhere: OpenApp;
}

interface OpenedBy {
  readonly hostKind: HostOption['hostKind'];
  readonly browser: Browser;
}

async function withApp({ hostKind, browser }: OpenedBy, use: (app: OpenApp) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rekindle-e2e-'));
  const app = await (hostKind === 'server' ? openOnServer(folder, browser) : openOnDesktop(folder));
  await use(app);
  await app.close();
  await removeFolder(folder);
}

/** `test` for specs that run through both hosts. */
export const test = base.extend<HostOption & AppFixture>({
  hostKind: ['server', { option: true }],
  app: ({ hostKind, browser }, use) => withApp({ hostKind, browser }, use),
  elsewhere: ({ hostKind, browser }, use) => withApp({ hostKind, browser }, use),
});

export { expect } from '@playwright/test';
