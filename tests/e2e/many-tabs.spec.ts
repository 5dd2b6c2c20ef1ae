import { expect, test } from './support/app-test';

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
