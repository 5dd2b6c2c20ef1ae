import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildStandIn } from '../support/electron-stand-in/build-stand-in';
import { type Desktop, launchDesktop } from '../support/electron-stand-in/launch-desktop';
import { removeFolder } from '../support/remove-folder';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-desktop-'));
let desktop: Desktop;

beforeAll(async () => {
  await buildStandIn();
  desktop = await launchDesktop({ workspace: join(folder, 'workspace'), userData: join(folder, 'user') });
});
afterAll(async () => {
  await desktop?.quit();
  await removeFolder(folder);
});

test('the page gets exactly one object with two functions, and nothing of Node', async () => {
  const seen = await desktop.page.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'rekindle') as object).sort(),
    isFrozen: Object.isFrozen(Reflect.get(window, 'rekindle')),
    leaks: ['require', 'process', 'module', 'Buffer', 'global', '__electronStandIn', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen).toEqual({ bridge: ['onEvent', 'request'], isFrozen: true, leaks: [] });
});

test('a request crosses to the host and comes back in an envelope', async () => {
  const envelope = await desktop.page.evaluate(() =>
    (Reflect.get(window, 'rekindle') as { request(name: string, input: unknown): Promise<unknown> }).request(
      'workspace.status',
      {},
    ),
  );
  expect(envelope).toMatchObject({ ok: true, data: { host: 'desktop' } });
});

test('a folder of playbooks is chosen in the dialog of the operating system', async () => {
  const choose = () =>
    desktop.page.evaluate(() =>
      (
        Reflect.get(window, 'rekindle') as { request(name: string, input: unknown): Promise<unknown> }
      ).request('playbookFolder.choose', {}),
    );
  expect(await choose()).toEqual({ ok: true, data: { path: null } });
  await desktop.evaluate(({ outside }, chosen) => void outside.chosenFolders.push(chosen), folder);
  expect(await choose()).toEqual({ ok: true, data: { path: folder } });
});
