import { expect, test } from './support/app-test';
import { goTo, openPlace } from './support/go-to';
import { inPalette } from './support/in-palette';

test('a new hire works in practice, resets it, and the real workspace knows nothing of it', async ({
  app,
}) => {
  const { page } = app;
  page.setDefaultTimeout(15_000);
  const band = page.getByRole('region', { name: 'You are in practice' });
  const status = page.getByRole('contentinfo');

  await test.step('the first screen offers it, and it is marked at once', async () => {
    await expect(page.getByRole('heading', { name: 'Call again, with a reason' })).toBeVisible();
    await expect(band).toHaveCount(0);
    await page.getByRole('link', { name: 'Open practice' }).click();
    await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();
    await expect(band).toContainText('nothing in here reaches your workspace');
    await expect(page).toHaveTitle(/^Practice · Today/);
    await expect(status).toContainText('Practice of workspace');
  });

  await test.step('work there is saved, and there after a restart of the page', async () => {
    await inPalette(page, 'Go to Reps');
    await page.getByRole('button', { name: 'Add a rep' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('Nadia Practises');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Nadia Practises').first()).toBeVisible();
    await page.reload();
    await expect(band).toBeVisible();
    await expect(page.getByText('Nadia Practises').first()).toBeVisible();
  });

  await test.step('what is printed there says so, on the page and in its margin', async () => {
    await goTo(page, 'Today');
    await page.getByRole('region', { name: 'Calls worth making' }).getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('article', { name: 'Call sheet' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(band).toBeVisible();
    await expect(band.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: null });
  });

  await test.step('training leads back to the workspace, which is as empty as before', async () => {
    await goTo(page, 'Training');
    await page.getByRole('main').getByRole('button', { name: 'Leave practice' }).click();
    await expect(page.getByRole('heading', { name: 'Practice', exact: true })).toBeVisible();
    await expect(band).toHaveCount(0);
    await openPlace(page, '/today');
    await expect(page.getByRole('heading', { name: 'Call again, with a reason' })).toBeVisible();
  });

  await test.step('reset throws it away', async () => {
    await inPalette(page, 'Open practice');
    await expect(band).toBeVisible();
    await inPalette(page, 'Reset practice');
    await expect(page.getByRole('dialog', { name: 'Reset practice?' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Practice begins anew.')).toBeVisible();
    await inPalette(page, 'Go to Reps');
    await expect(page.getByText('Dana Whitlock').first()).toBeVisible();
    await expect(page.getByText('Nadia Practises')).toHaveCount(0);
    await inPalette(page, 'Leave practice');
    await expect(band).toHaveCount(0);
  });
});
