import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-test';

const fileId = 'dead-lead-review.md';

test('R8 an edited playbook is saved, follows outside changes and keeps both texts of a conflict', async ({
  app,
}) => {
  const { page } = app;
  const file = join(app.workspace, 'playbooks', fileId);
  const onDisk = () => readFileSync(file, 'utf8');
  await page.evaluate((id) => {
    window.location.hash = `/playbooks/${id}/edit`;
  }, fileId);
  const text = page.getByRole('textbox', { name: 'Text of the playbook' });
  const header = page.getByRole('banner').or(page.locator('header'));
  await expect(text).toContainText('id: dead-lead-review');

  await text.press('ControlOrMeta+End');
  await page.keyboard.type('Typed in the app.');
  await expect(header.getByText('Not saved')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(header.getByText('Saved', { exact: true })).toBeVisible();
  expect(onDisk()).toMatch(/Typed in the app\.$/);

  writeFileSync(file, `${onDisk()}\nChanged outside.\n`);
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Changed outside.');

  await text.press('ControlOrMeta+End');
  await page.keyboard.type('Not saved yet.');
  await expect(header.getByText('Not saved')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Not saved yet.');

  const theirs = `${onDisk()}\nTheirs.\n`;
  writeFileSync(file, theirs);
  const versions = page.getByRole('region', { name: 'Two versions of this playbook' });
  await expect(versions).toContainText('Not saved yet.');
  await expect(versions).toContainText('Theirs.');
  expect(onDisk()).toBe(theirs);

  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(header.getByText('Saved', { exact: true })).toBeVisible();
  expect(onDisk()).toContain('Not saved yet.');
  expect(onDisk()).not.toContain('Theirs.');
  await page.getByRole('button', { name: /^Kept texts/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Theirs.');
});

test('a new playbook and a success story are written by hand', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    window.location.hash = '/playbooks';
  });
  await page.getByRole('button', { name: /^New playbook/ }).click();
  await page.getByLabel('Title').fill('After the trade fair');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Read the history back');
  const newFile = join(app.workspace, 'playbooks', 'after-the-trade-fair.md');
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  expect(existsSync(newFile)).toBe(false);
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(readFileSync(newFile, 'utf8')).toContain('title: "After the trade fair"');

  await page.evaluate(() => {
    window.location.hash = '/stories';
  });
  await page.getByRole('button', { name: /^New story/ }).click();
  await page.getByLabel('Title').fill('The mill that stopped waiting');
  await page.getByLabel('What was measured').fill('Days from order to lorry');
  await page.getByLabel('Before').fill('9');
  await page.getByLabel('After').fill('2');
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { name: 'The mill that stopped waiting' })).toBeVisible();
  await expect(page.getByText('Days from order to lorry: 9 before, 2 after')).toBeVisible();
});
