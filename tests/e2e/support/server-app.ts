import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startServe } from '../../support/start-serve';
import type { OpenApp } from './open-app';

/** The built `rekindle serve` on a temporary workspace, opened by its one-time link. */
export async function openOnServer(folder: string, browser: Browser): Promise<OpenApp> {
  const workspace = join(folder, 'workspace');
  let server = await startServe(workspace, 0);
  // The same port again, so that what the page keeps for its origin is still there.
  const port = Number(new URL(server.link).port);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.link);
  return {
    page,
    workspace,
    kill: () => server.kill(),
    async restart() {
      await server.kill();
      server = await startServe(workspace, port);
      await page.goto(server.link);
      return page;
    },
    async close() {
      await context.close();
      await server.stop();
    },
  };
}
