import { expect, test } from './support/app-test';
import { openPlace } from './support/go-to';

test('eight pages of one browser stay in step, and go on when the first is closed', async ({ app }) => {
  const origin = new URL(app.page.url()).origin;
  await app.page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(app.page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  const openPage = async () => {
    const page = await app.page.context().newPage();
    await page.goto(`${origin}/#/settings`);
    await expect(page.getByLabel('Show everything as of')).toBeVisible();
    return page;
  };
  const reader = await openPage();
  for (let count = 2; count < 7; count += 1) await openPage();
  const writer = await openPage();
  await app.page.close();
  await writer.getByLabel('Show everything as of').fill('2026-03-31');
  await writer.getByLabel('Show everything as of').press('Tab');
  await expect(reader.getByText('Shown as of 31 March 2026')).toBeVisible();
});

test('a page goes on by itself, with what was typed, once Rekindle runs again and its link was opened', async ({
  app,
}) => {
  await app.page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(app.page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  const caller = await app.page.context().newPage();
  await caller.goto(new URL(app.page.url()).origin);
  await caller.getByRole('region', { name: 'Calls worth making' }).getByRole('link').first().click();
  await expect(caller.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await caller.keyboard.press('p');
  await expect(caller.getByRole('region', { name: 'Current step' })).toBeVisible();
  await app.kill();
  await caller.keyboard.press('n');
  await caller.keyboard.type('sold on Tuesdays only');
  const saved = caller.getByRole('status', { name: 'Save state' });
  await expect(saved).toHaveText('Not saved');
  await expect(caller.getByRole('alert').first()).toContainText('Rekindle does not answer');
  await app.restart();
  await expect(saved).toHaveText('Saved');
  await expect(caller.getByRole('alert')).toHaveCount(0);
  await expect(caller.getByRole('textbox', { name: 'New note' })).toHaveValue('sold on Tuesdays only');
});

test('one page shows practice beside others that show real work, and neither follows the other', async ({
  app,
}) => {
  const { page } = app;
  const status = page.getByRole('contentinfo');
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await openPlace(page, '/settings');
  const practice = await page.context().newPage();
  const setDate = async (date: string) => {
    await practice.getByLabel('Show everything as of').fill(date);
    await practice.getByLabel('Show everything as of').press('Tab');
  };
  await practice.goto(`${new URL(page.url()).origin}/practice/#/settings`);
  await setDate('2026-03-31');
  await expect(practice.getByRole('contentinfo')).toContainText('Shown as of 31 March 2026');
  const another = await page.context().newPage();
  await another.goto(`${new URL(page.url()).origin}/practice/#/settings`);
  await setDate('2026-04-30');
  await expect(another.getByRole('contentinfo')).toContainText('Shown as of 30 April 2026');
  await expect(status).not.toContainText('Shown as of');
  await page.reload();
  await expect(status).toContainText('Sample data');
  await expect(status).not.toContainText('Shown as of');
});
