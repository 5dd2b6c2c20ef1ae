import { expect, test } from './support/app-test';
import { openPlace } from './support/go-to';

test('a success story is written by hand', async ({ app: { page } }) => {
  await openPlace(page, '/stories');
  await page.getByRole('button', { name: /^New story/ }).click();
  await page.getByLabel('Title').fill('The mill that stopped waiting');
  await page.getByLabel('What was measured').fill('Days from order to lorry');
  await page.getByLabel('Before').fill('9');
  await page.getByLabel('After').fill('2');
  await page.getByRole('combobox', { name: 'Industries' }).fill('Paper');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'The mill that stopped waiting' })).toBeVisible();
  await expect(page.getByText('Days from order to lorry: 9 before, 2 after')).toBeVisible();
  await expect(page.getByText('Paper', { exact: true }).first()).toBeVisible();
});
