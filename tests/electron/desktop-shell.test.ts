import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildStandIn } from '../support/electron-stand-in/build-stand-in';
import { type Desktop, launchDesktop, startMain } from '../support/electron-stand-in/launch-desktop';
import { removeFolder } from '../support/remove-folder';
import { startServe } from '../support/start-serve';

let folder = '';
let desktop: Desktop | undefined;
const workspace = () => join(folder, 'workspace');
const launch = async (...programArguments: string[]) => {
  desktop = await launchDesktop({ workspace: workspace(), userData: join(folder, 'user'), programArguments });
  return desktop;
};
const preferencesFile = () => JSON.parse(readFileSync(join(folder, 'user', 'preferences.json'), 'utf8'));

beforeAll(buildStandIn);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekindle-shell-'));
});
afterEach(async () => {
  await desktop?.quit();
  desktop = undefined;
  await removeFolder(folder);
});

test('the menu goes to the places of the screens by key', async () => {
  const { page, evaluate } = await launch();
  const accelerators = await evaluate(
    ({ Menu }) =>
      ['go-accounts', 'open-workspace', 'settings'].map(
        (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.accelerator,
      ),
    null,
  );
  expect(accelerators).toEqual(['CmdOrCtrl+2', 'CmdOrCtrl+Shift+O', 'CmdOrCtrl+,']);
  await evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go-accounts')?.click(), null);
  await expect.poll(() => page.url()).toContain('#/accounts');
});

test('the menu keeps to practice where practice is shown, and its page asks practice alone', async () => {
  const { page, evaluate } = await launch();
  await page.getByRole('link', { name: 'Open practice' }).click();
  await expect.poll(() => page.title()).toMatch(/^Practice/);
  await evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go-accounts')?.click(), null);
  await expect.poll(() => page.url()).toContain('/practice/#/accounts');
  await expect.poll(() => page.title()).toMatch(/^Practice · Accounts/);
  const footer = page.getByRole('contentinfo');
  await expect.poll(() => footer.textContent()).toContain('Practice of workspace');
});

test('the window opens where it was and as large as it was', async () => {
  const { evaluate, quit } = await launch();
  const bounds = { x: 40, y: 30, width: 1100, height: 720 };
  await evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  await quit();
  expect(preferencesFile()).toMatchObject({
    workspace: workspace(),
    window: { ...bounds, isMaximized: false },
  });
  const again = await launch();
  const seen = await again.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(),
    null,
  );
  expect(seen).toEqual(bounds);
});

test('quitting gives the workspace free, so that the next program can open it', async () => {
  const { quit } = await launch();
  await quit();
  const server = await startServe(workspace(), 0);
  expect(await server.stop()).toBe(0);
});

test('a second start brings the window to the front and ends', async () => {
  const { evaluate } = await launch();
  await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
  const second = startMain(['--workspace', workspace(), `--user-data-dir=${join(folder, 'user')}`], folder);
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() => evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized(), null))
    .toBe(false);
});

test('a workspace that is open elsewhere is told in words, and the app ends when the user says so', async () => {
  const server = await startServe(workspace(), 0);
  const second = startMain(['--workspace', workspace(), `--user-data-dir=${join(folder, 'user')}`], folder);
  let said = '';
  second.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(second, 'exit');
  await server.stop();
  expect(said).toContain('message box');
  expect(said).toMatch(/open|lock/i);
});

test('another workspace can be opened, and is remembered', async () => {
  const { page, evaluate } = await launch();
  const other = join(folder, 'other');
  await evaluate(({ outside, Menu }, chosen) => {
    outside.chosenFolders.push(chosen);
    Menu.getApplicationMenu()?.getMenuItemById('open-workspace')?.click();
  }, other);
  await expect.poll(() => existsSync(join(other, 'data'))).toBe(true);
  await expect.poll(() => preferencesFile().workspace).toBe(other);
  // The screen is loaded again in the middle of it; a question that it was asked is lost then.
  const askStatus = () =>
    page.evaluate(() => Reflect.get(window, 'rekindle').request('workspace.status', {})).catch(() => null);
  await expect.poll(askStatus).toMatchObject({ ok: true, data: { folder: other } });
});

test.each(['mailto:someone@example.invalid', 'tel:+15551234'])(
  'a click on %s goes to the operating system and leaves the page where it is',
  async (link) => {
    const { page, evaluate } = await launch();
    await expect.poll(() => page.url()).toContain('#/');
    const before = page.url();
    await page.evaluate((href) => {
      const anchor = Object.assign(document.createElement('a'), { href, textContent: 'call' });
      document.body.append(anchor);
      anchor.click();
    }, link);
    await expect.poll(() => evaluate(({ outside }) => outside.openedLinks, null)).toEqual([link]);
    expect(page.url()).toBe(before);
  },
);
