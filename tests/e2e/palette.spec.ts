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
});
