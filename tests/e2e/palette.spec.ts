import { expect, test } from './support/app-test';

test('Enter takes what the whole word finds, never what its first letters found', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await page.keyboard.type('re');
  await expect(palette.getByText('Redbarn Equipment')).toBeVisible();
  await page.keyboard.type('ps');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/reps/);
  await expect(page.getByRole('table')).toBeVisible();
  for (const key of ['j', 'j']) await page.keyboard.press(key);
  const second = page.getByRole('row').nth(2).getByRole('button');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  const name = (await second.textContent()) ?? '';
  await expect(page.getByRole('complementary', { name: `Accounts of ${name}` })).toBeVisible();
});

test('every dialog closes with Escape and gives the focus back to the row', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  const calls = page.getByRole('region', { name: 'Calls worth making' });
  const second = calls.getByRole('listitem').nth(1).getByRole('link');
  await expect(second).toBeVisible();
  for (const key of ['j', 'j']) await page.keyboard.press(key);
  await expect(second).toBeFocused();
  for (const key of ['Control+k', '?', 'e', 's', 'd', 'Shift+S']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(second, `after ${key}`).toBeFocused();
  }
  await page.keyboard.press('l');
  const account = page.getByRole('dialog', { name: 'Log a call' }).getByRole('combobox', { name: 'Account' });
  await expect(account).toHaveValue((await second.textContent()) ?? '');
  await page.keyboard.type('Redbarn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveText(['Redbarn Equipment']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(account).toHaveValue('Redbarn Equipment');
  await page.getByLabel('What was said').fill('Asked for the engineer who');
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();

  await page.reload();
  await expect(second).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByLabel('What was said'), 'words outlive the window').toHaveValue(/^Asked for/);
  await expect(account).toHaveValue('Redbarn Equipment');
});
