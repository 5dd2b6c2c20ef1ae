import { expect, test } from './support/app-test';
import { showPool } from './support/go-to';

test('a call sheet is alone on the paper, black on white, from the account and from the engagement', async ({
  app: { page },
  hostKind,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  const account = (await showPool(page, 'Just lost')).first().getByRole('link');
  const name = (await account.textContent()) ?? '';
  await account.click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  const sheet = page.getByRole('article', { name: 'Call sheet' });

  await test.step('from the account, by key', async () => {
    await page.keyboard.press('Control+p');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(name);
    for (const part of ['Why now', 'People', 'Last events', 'Prepare', 'Call', 'Review', 'When they say'])
      await expect(sheet.getByRole('heading', { name: part, exact: true })).toBeVisible();
    await expect(sheet).not.toContainText('{{');
  });

  await test.step('nothing else is printed, and the colours are those of paper', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    const colours = await sheet.evaluate((element) => ({
      ink: getComputedStyle(element).color,
      papers: [document.body, document.querySelector('main'), element.parentElement?.parentElement].map(
        (one) => one && getComputedStyle(one).backgroundColor,
      ),
    }));
    const white = 'rgb(255, 255, 255)';
    expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', papers: [white, white, white] });
    await page.emulateMedia({ media: 'screen' });
  });

  // What the desktop does is shown by tests/electron/page-printer.test.ts.
  if (hostKind === 'server')
    await test.step('a browser prints by its own dialog', async () => {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed-as', document.title);
      });
      await page.keyboard.press('Control+p');
      await expect(page.locator('body')).toHaveAttribute('data-printed-as', `Call sheet ${name}`);
    });

  await test.step('from the engagement, with what is ticked already', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Current step' })).toBeVisible();
    await page
      .getByRole('navigation', { name: /^Steps of/ })
      .getByText('required')
      .first()
      .click();
    await page.keyboard.press('x');
    await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    await page.keyboard.press('Control+p');
    await expect(sheet.getByRole('img', { name: 'Done' })).toHaveCount(1);
  });
});
