import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';

const heard = 'Two forklifts short, wants a number by Friday';
const halfTyped = 'Asked for the engineer who';

test('a power hour by keys: set up, prepare, three calls through a crash, recap', async ({ app }) => {
  let page = app.page;
  const call = () => page.getByRole('region', { name: 'This call' });
  const accountName = () => call().getByRole('heading', { level: 2 });
  const tally = () => page.getByLabel('Tally');

  await test.step('set up: pools and guard, with a list that says why', async () => {
    await page.getByRole('button', { name: 'Add sample data' }).click();
    await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    await page.getByText('Dana Whitlock').click();
    await expect(page.getByRole('region', { name: /^Power hour/ })).toContainText('Call hour');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(page.getByRole('region', { name: /^Earlier hours/ })).toContainText('$55,200');
    await page.keyboard.press('n');
    await expect(page.getByRole('list', { name: 'Left out' })).toContainText('not to be contacted');
    await expect(page.getByRole('row').nth(1)).toContainText(/Lost to|Quiet for/);
    await page.getByLabel('Name', { exact: true }).fill('Tuesday');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Tuesday' })).toBeVisible();
  });

  await test.step('prepare: mend what is missing in place, and print the list alone', async () => {
    const mend = page.getByRole('button', { name: /^Mend \d/ });
    const before = Number(/\d+/.exec((await mend.textContent()) ?? '')?.[0]);
    await page.keyboard.press('m');
    await page.getByLabel('Story to tell').first().click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^Lacking something/ })).toContainText(
      `Lacking something ${before - 1}`,
    );
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-print]')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  await test.step('call the first: notes, outcome, result, a date, next', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
    const first = await accountName().textContent();
    await expect(call().getByRole('link', { name: /^\(\d{3}\)/ })).toHaveAttribute('href', /^tel:\d+$/);
    await page.keyboard.press('n');
    await page.keyboard.type(heard);
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.getByRole('group', { name: 'Next step in' }).getByRole('button', { name: '7 days' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('A meeting!')).toBeVisible();
    await expect(accountName()).not.toHaveText(first ?? '');
    await expect(tally()).toContainText('Dials1');
    await expect(tally()).toContainText('Points6');
  });

  await test.step('nothing is logged without an outcome; then one key and Enter', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByText('Say what was reached first.')).toBeVisible();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await expect(tally()).toContainText('Dials2');
  });

  await test.step('a call that was logged by mistake is taken back by a key, and so is a skip', async () => {
    const third = (await accountName().textContent()) ?? '';
    await page.keyboard.press('u');
    await expect(tally()).toContainText('Dials1');
    await expect(page.getByText('What was reached?')).toBeVisible();
    await expect(page.getByRole('button', { name: '4 No answer' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expect(tally()).toContainText('Dials2');
    await expect(accountName()).toHaveText(third);
    await page.keyboard.press('s');
    await expect(page.getByRole('status', { name: 'Last logged' })).toContainText(`Skipped: ${third}`);
    await page.keyboard.press('u');
    await expect(accountName()).toHaveText(third);
  });

  await test.step('a crash in the middle of the third: words, list and clock are as they were', async () => {
    const third = await accountName().textContent();
    await page.keyboard.press('n');
    await page.keyboard.type(halfTyped);
    await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    const left = await secondsLeft(page);
    const readAt = Date.now();
    await app.kill();
    page = await app.restart();
    await page.getByRole('link', { name: 'Back to it' }).click();
    await expect(accountName()).toHaveText(third ?? '');
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(halfTyped);
    const passed = (Date.now() - readAt) / 1_000;
    expect(Math.abs(left - passed - (await secondsLeft(page)))).toBeLessThan(3);
    await expect(tally()).toContainText('Dials2');
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('Control+Enter');
    await expect(tally()).toContainText('Dials3');
  });

  await test.step('the recap has it all, and the history too', async () => {
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Results' })).toContainText('2 of 10 conversations');
    await expect(page.getByRole('region', { name: /^Next steps/ })).toContainText('in 7 days');
    const calls = page.getByRole('region', { name: /^Calls/ });
    await expect(calls.getByRole('listitem')).toHaveCount(3);
    await calls.getByRole('listitem').filter({ hasText: heard }).getByRole('link').click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(heard);
  });
});

/** What the clock shows, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const parts = ((await page.getByRole('timer').textContent()) ?? '').split(':').map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
