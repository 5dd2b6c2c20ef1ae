import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildStandIn } from '../support/electron-stand-in/build-stand-in';
import { type Desktop, launchDesktop } from '../support/electron-stand-in/launch-desktop';

let folder = '';
let desktop: Desktop;

beforeAll(async () => {
  await buildStandIn();
  folder = mkdtempSync(join(tmpdir(), 'rekindle-print-'));
  desktop = await launchDesktop({ workspace: join(folder, 'workspace'), userData: join(folder, 'user') });
  await ask('workspace.addSampleData', {});
  await desktop.page.emulateMedia({ colorScheme: 'dark' });
});
afterAll(async () => {
  await desktop?.quit();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});
beforeEach(() =>
  desktop.evaluate(({ outside }) => {
    outside.proposedFiles.length = 0;
  }, null),
);

const ask = (name: string, input: unknown) =>
  desktop.page.evaluate(([request, asked]) => Reflect.get(window, 'rekindle').request(request, asked), [
    name,
    input,
  ] as const);
const open = (place: string) =>
  desktop.page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
const choose = (file: string) =>
  desktop.evaluate(({ outside }, path) => void outside.chosenFiles.push(path), file);
const proposed = () => desktop.evaluate(({ outside }) => outside.proposedFiles, null);

async function openSheet(): Promise<void> {
  const list = await ask('accounts.list', { search: 'Kestrel', offset: 0, limit: 1 });
  await open(`/accounts/${list.data.rows[0].id}/sheet`);
  await desktop.page.getByRole('article', { name: 'Call sheet' }).waitFor();
}

/** Chromium leaves the pages' own objects uncompressed. */
const pagesOf = (file: string) => readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('a call sheet becomes a PDF of one page, under the name of the account', async () => {
  const file = join(folder, 'sheet.pdf');
  await openSheet();
  await choose(file);
  await desktop.page.keyboard.press('Control+s');
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(pagesOf(file)).toBe(1);
  expect((await proposed())[0]).toMatch(/Call sheet Kestrel Auto Parts\.pdf$/);
  await desktop.page.getByText('Saved as sheet.pdf.').waitFor();
});

test('nothing is written when the user changes their mind', async () => {
  await openSheet();
  await desktop.page.keyboard.press('Control+s');
  await expect.poll(proposed).toHaveLength(1);
  expect(await ask('page.savePdf', { name: '../../x: "y"', paper: 'A4' })).toEqual({
    ok: true,
    data: { savedAs: null },
  });
  expect((await proposed())[1]).toMatch(/Documents.x y\.pdf$/);
});

test('a PDF that the disk does not take is told in words', async () => {
  await choose(join(folder, 'no-such-folder', 'sheet.pdf'));
  expect(await ask('page.savePdf', { name: 'x', paper: 'Letter' })).toMatchObject({
    ok: false,
    error: { code: 'disk-failed' },
  });
});

test('a page goes to the printer by key; a cancelled one is no failure', async () => {
  await openSheet();
  await desktop.page.keyboard.press('Control+p');
  const printed = () =>
    desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.printedPages, null);
  await expect.poll(printed).toBe(1);
  await desktop.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.webContents.printAnswer = [false, 'Print job canceled'];
  }, null);
  expect(await ask('page.print', {})).toEqual({ ok: true, data: { isPrinted: false } });
});

test('a playbook is printed alone, its diagrams as pictures', async () => {
  const file = join(folder, 'playbook.pdf');
  await open('/playbooks/dead-lead-review.md');
  await desktop.page.getByRole('article', { name: 'Dead lead or follow-up?' }).waitFor();
  await choose(file);
  await desktop.page.getByRole('button', { name: 'More about this playbook' }).click();
  await desktop.page.getByRole('menuitem', { name: 'Save as PDF' }).click();
  await expect.poll(() => existsSync(file), { timeout: 15_000 }).toBe(true);
  expect(pagesOf(file)).toBeGreaterThan(3);
  expect(await desktop.page.locator('[data-print] figure img').count()).toBe(0);
});
