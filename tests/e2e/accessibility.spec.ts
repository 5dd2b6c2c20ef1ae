import { expect, test } from './support/app-test';
import { everyScreen } from './support/every-screen';
import { lookAt } from './support/look-at';

test('every screen can be used by everyone, in light and dark, in a small and a large window', async ({
  app: { page },
}) => {
  test.slow();
  page.setDefaultTimeout(15_000);
  await expect(page.getByRole('heading', { name: 'Call again, with a reason' })).toBeVisible();
  expect.soft(await lookAt(page, 'first-run')).toEqual([]);
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  expect.soft(await lookAt(page, 'who')).toEqual([]);
  await page.keyboard.press('Escape');
  for (const { name, show } of everyScreen) {
    await test.step(name, async () => {
      await show(page);
      expect.soft(await lookAt(page, name)).toEqual([]);
    });
  }
});
