import { expect, test } from './support/app-test';

test('the app opens on its first screen without a complaint', async ({ app }) => {
  const complaints: string[] = [];
  app.page.on('pageerror', (failure) => complaints.push(failure.message));
  app.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await app.page.reload();
  await expect(app.page).toHaveTitle(/Rekindle/);
  await expect(app.page.getByRole('navigation').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the app opens again after it was killed', async ({ app }) => {
  await expect(app.page.getByRole('navigation').first()).toBeVisible();
  await app.kill();
  const page = await app.restart();
  await expect(page.getByRole('navigation').first()).toBeVisible();
});
