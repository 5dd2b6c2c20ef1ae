import { expect, test } from './support/app-test';
import { everyScreen } from './support/every-screen';
import { lookAt } from './support/look-at';

// In light and dark, in a small and a large window; groups run beside one another.
test.describe.configure({ mode: 'parallel' });

test('the first screens can be used by everyone', async ({ app: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Call again, with a reason' })).toBeVisible();
  expect.soft(await lookAt(page, 'first-run')).toEqual([]);
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  expect.soft(await lookAt(page, 'who')).toEqual([]);
});

for (const [group, sights] of Object.entries(everyScreen)) {
  test(`every screen can be used by everyone: ${group}`, async ({ app: { page } }) => {
    // A group has up to twenty sights, each looked at four times.
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    await page.getByRole('button', { name: 'Add sample data' }).click();
    await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    await page.keyboard.press('Escape');
    for (const { name, show } of sights) {
      await test.step(name, async () => {
        await show(page);
        expect.soft(await lookAt(page, name)).toEqual([]);
      });
    }
  });
}
