import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
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
}

/** `test` for specs that run through both hosts. */
export const test = base.extend<HostOption & AppFixture>({
  hostKind: ['server', { option: true }],
  app: async ({ hostKind, browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rekindle-e2e-'));
    const app = await (hostKind === 'server' ? openOnServer(folder, browser) : openOnDesktop(folder));
    await use(app);
    await app.close();
    await removeFolder(folder);
  },
});

export { expect } from '@playwright/test';
