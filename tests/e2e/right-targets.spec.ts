import { expect, test } from './support/app-test';
import { dropContents } from './support/drop-files';
import { closeDialog, goTo } from './support/go-to';

const news = 'Account,Date,Kind,Text\nTamarack Outfitters,2026-06-20,Funding,A loan for a second store\n';

test('from a trigger event and a profile to the right calls, and a stock that is watched', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  const calls = page.getByRole('region', { name: 'Calls worth making' });
  const row = (name: string) => calls.getByRole('listitem').filter({ hasText: name });

  await test.step('a dismissed row comes back for a trigger event that is noted by one key', async () => {
    const first = calls.getByRole('listitem').first();
    const name = (await first.getByRole('link').textContent()) ?? '';
    await page.keyboard.press('d');
    await page.getByLabel('Why is this not worth a call?').fill('Never qualified');
    await page.keyboard.press('Control+Enter');
    await expect(row(name)).toHaveCount(0);
    await goTo(page, 'Accounts');
    await page.getByLabel('Search accounts, people and notes').fill(name);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.keyboard.press('t');
    const form = page.getByRole('dialog', { name: 'Note a trigger event' });
    await form.getByLabel('What happened?').fill('Forty packers for a night shift');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Forty packers');
    await goTo(page, 'Today');
    await expect(row(name)).toContainText('Hiring, today: Forty packers for a night shift');
  });

  await test.step('events come by import, too', async () => {
    await dropContents(page, [{ name: 'news.csv', content: news }]);
    await expect(page.getByRole('article', { name: 'news.csv' })).toContainText('trigger events');
    await page.getByRole('button', { name: 'This is right: news.csv' }).click();
    await page.getByRole('button', { name: 'Import 1 record' }).click();
    await expect(page.getByText('The import is done')).toBeVisible();
  });

  await test.step('points by hand bring an industry to the top, and go back to what was learned', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('b');
    await page.getByText('Best customers').click();
    const points = page.getByLabel('Points by hand: Retail');
    await points.fill('25');
    await points.press('Enter');
    await page.getByText('Under the radar').click();
    const list = page.getByRole('region', { name: 'Right targets' });
    await expect(
      list.getByRole('listitem').filter({ hasText: 'Industry: Retail, set by hand' }).first(),
    ).toBeVisible();
    await page.getByText('Best customers').click();
    await page.getByRole('button', { name: 'Reset all to what was learned' }).click();
    await expect(page.getByLabel('Points by hand: Retail')).toHaveValue('');
  });

  await test.step('weights that are changed right after one another are all kept', async () => {
    await goTo(page, 'Settings');
    await page.getByRole('tab', { name: 'Ranking' }).click();
    const weights = [
      [page.getByLabel('Freshness'), '44'],
      [page.getByLabel('Fit', { exact: true }), '33'],
      [page.getByLabel('Old no'), '9'],
      [page.getByLabel('Just lost'), '8'],
    ] as const;
    for (const [field, points] of weights) await field.fill(points);
    await goTo(page, 'Accounts');
    await goTo(page, 'Settings');
    await page.getByRole('tab', { name: 'Ranking' }).click();
    for (const [field, points] of weights) await expect(field).toHaveValue(points);
    await page.getByRole('tab', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Export activities' }).click();
    await expect(page.getByText('There is nothing that was not exported before.')).toBeVisible();
    await goTo(page, 'Accounts');
    await page.getByRole('button', { name: 'More about accounts' }).click();
    await page.getByRole('menuitem', { name: /^Right targets/ }).click();
  });

  await test.step('the account says why it fits', async () => {
    await page.getByText('Under the radar').click();
    const list = page.getByRole('region', { name: 'Right targets' });
    await list.getByRole('listitem').first().getByRole('link').click();
    await expect(page.getByRole('region', { name: 'Fit' })).toContainText('against 43 of 67 overall');
  });

  await test.step('the stock has a history, a warning and a way to fill it', async () => {
    await closeDialog(page);
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await expect(page.getByText('short of the target')).toBeVisible();
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Opened');
    await page.getByText('By month').click();
    await expect(page.getByRole('heading', { name: 'The last two years' })).toBeVisible();
    await page.getByRole('button', { name: /^Old no: \d+ waiting$/ }).click();
    const chip = page.getByRole('group', { name: 'Pools' }).getByRole('button', { name: 'Old no' });
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  });
});
