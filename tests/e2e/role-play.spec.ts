import { expect, test } from './support/app-test';
import { goTo } from './support/go-to';

test('a new hire plays a role-play to its end by keyboard, in own words first', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  const call = page.getByRole('region', { name: 'The call' });
  const replies = page.getByRole('list', { name: 'Replies' });

  /** Presses the digit that stands before the reply with these words. */
  const say = async (words: string) => {
    const digit = await replies.getByRole('button', { name: words }).textContent();
    await page.keyboard.press(digit?.charAt(0) ?? '');
  };

  await test.step('the list says who is called and how hard it is', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'The polite "no budget"' });
    await expect(row).toContainText('Marta Lindqvist');
    await expect(row).toContainText('Easy');
    await expect(row).toContainText('Not played yet');
    await row.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press('Enter');
  });

  await test.step('their lines come one by one, and a key shows all', async () => {
    await expect(call).toContainText('Harbourline, hello!');
    await expect(call).not.toContainText('Nothing has changed');
    await page.keyboard.press('Space');
    await expect(call).toContainText('there is simply no budget');
  });

  await test.step('own words come first, survive a reload, and are compared', async () => {
    await page.keyboard.press('w');
    await expect(replies).toHaveCount(0);
    await page.keyboard.type('One question, and you may say no to it.');
    await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    await page.reload();
    await page.keyboard.press('Space');
    await expect(page.getByLabel('In your own words')).toHaveValue('One question, and you may say no to it.');
    await page.getByLabel('In your own words').focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Which one was yours closest to?' })).toBeVisible();
    await say('let me not sell you anything');
    await expect(call).toContainText('In your words: One question');
  });

  await test.step('further replies go by their digits alone', async () => {
    await page.getByRole('switch', { name: 'My own words first' }).click();
    for (const [reply, answer] of [
      ['If money had been no matter', 'I would have liked to'],
      ['an unpleasant minute', 'Two people, half a shift'],
      ['Shall we put these three figures on one page', 'One page'],
    ] as const) {
      await say(reply);
      await expect(call).toContainText(answer);
      await page.keyboard.press('Space');
    }
  });

  await test.step('the end tells the points, what was behind it, and the ways missed', async () => {
    await expect(call).toContainText('Good ending');
    await expect(call).toContainText('98 of 100 points');
    await expect(page.getByRole('region', { name: 'Points' })).toContainText(
      'She can stay because she could leave',
    );
    await expect(page.getByRole('region', { name: 'What was behind it' })).toContainText(
      'It was never the money',
    );
    const ways = page.getByRole('region', { name: 'Ways taken and missed' });
    await ways.getByText('The ways as a list').click();
    await expect(ways).toContainText('Taken: Then let me not sell you anything');
    await expect(ways).toContainText('Missed: I understand. When does your next budget round start?');
    await ways.scrollIntoViewIfNeeded();
    await expect(ways.locator('figure[data-state="drawn"]')).toBeVisible();
  });

  await test.step('the result is kept, and no account knows of it', async () => {
    const again = await app.restart();
    await goTo(again, 'Training');
    await expect(again.getByRole('link', { name: 'Best: 98 of 100' })).toBeVisible();
    await goTo(again, 'Accounts');
    await expect(again.getByText('No budget this year')).toHaveCount(0);
  });
});
