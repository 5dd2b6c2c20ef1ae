import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './support/app-test';
import { answerCard, askedCard, readLesson } from './support/drill-card';
import { goTo, setDate } from './support/go-to';

test('a new hire’s first day along the path, a second day, and the coach’s word', async ({ app }) => {
  const { page, workspace } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.getByLabel('Your name').fill('Nadia Berg');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();
  await setDate(page, '2031-01-06', '6 January 2031');

  const next = page.getByRole('region', { name: 'Next today' });
  const row = page.getByRole('table', { name: 'Path' }).getByRole('row', { name: 'How are things?' });

  await test.step('the first day: a path is taken and edited by keyboard', async () => {
    await goTo(page, 'Training');
    await page.getByRole('button', { name: 'Take the path for reps' }).click();
    await expect(next).toContainText('Read “How are things?”');
    await page.keyboard.press('e');
    const list = page.getByRole('list', { name: 'Playbooks of the path' });
    await page.getByLabel("Why What's your story?").focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(list.getByRole('listitem').nth(2)).toContainText("What's your story?");
    await page.getByRole('checkbox', { name: 'Drill: The first cold call' }).focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Target date').fill('2031-02-01');
    await page.getByLabel('Name').focus();
    await page.reload();
    await expect(list.getByRole('listitem').nth(2)).toContainText("What's your story?");
    await expect(page.getByLabel('Target date')).toHaveValue('2031-02-01');
    await expect(page.getByRole('checkbox', { name: 'Drill: The first cold call' })).not.toBeChecked();
    await page.keyboard.press('Escape');
  });

  await test.step('reads, drills and plays, one key after the other', async () => {
    await expect(next).toContainText('Read “How are things?”');
    await page.keyboard.press('n');
    await readLesson(page);
    await goTo(page, 'Training');
    await expect(next).toContainText('Drill “How are things?”');
    await page.keyboard.press('n');
    await drill(page, 10);
    await goTo(page, 'Training');
    await expect(next).toContainText('“How are things?” has new cards again tomorrow');
    await expect(next).toContainText('Play “The talker”');
    await page.keyboard.press('n');
    await play(page);
    await goTo(page, 'Training');
    await expect(row).toContainText('10 of');
    await expect(
      page.getByText(/0 of 8 playbooks and \d of \d+ stages in 1 day\. At this pace ready on/),
    ).toBeVisible();
  });

  await test.step('the second day: what is due comes first, with the step that a coach changed', async () => {
    const file = join(workspace, 'playbooks', 'check-in-and-status-talk.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^goal: .*$/m, 'goal: Hear of trouble before it is trouble.'));
    await setDate(page, '2031-01-14', '14 January 2031');
    await goTo(page, 'Training');
    await expect(next.getByRole('listitem').first()).toContainText('10 cards wait');
    await page.keyboard.press('n');
    await expect(page.getByRole('article', { name: 'Card' })).toContainText('changed');
    await drill(page, 20);
    await goTo(page, 'Training');
    await expect(row).toContainText('20 of');
    await expect(page.getByText(/stages in 9 days\./)).toBeVisible();
  });

  await test.step('a coach signs for a call, says “ready”, and there is a certificate', async () => {
    await row.getByRole('link').click();
    await expect(page.getByText('You are not ready yet')).toBeVisible();
    await page.keyboard.press('s');
    await page.getByLabel('Who watched it?').fill('Ruth Ansgar');
    await page.getByLabel('What is there to say?').fill('Waited for the answer.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('list', { name: 'Supervised runs' })).toContainText('Waited for the answer.');
    await page.keyboard.press('y');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('The rule asks for more than is there');
    await dialog.getByLabel('Who says it?').fill('Ruth Ansgar');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'Certificate' }).click();
    const certificate = page.getByRole('article', { name: 'Certificate' });
    for (const words of [
      'Nadia Berg',
      'How are things?',
      'Ruth Ansgar',
      '14 January 2031',
      '1 call watched',
    ]) {
      await expect(certificate).toContainText(words);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByText('You are ready')).toBeVisible();
  });
});

/** Answers and grades so many cards as easy. */
async function drill(page: Page, count: number): Promise<void> {
  for (let card = 0; card < count; card++) {
    const asked = await askedCard(page);
    await answerCard(page);
    await page.keyboard.press('4');
    if (card < count - 1) await expect.poll(() => askedCard(page)).not.toBe(asked);
  }
  await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();
}

/** Says whatever comes first until the call is over. */
async function play(page: Page): Promise<void> {
  const call = page.getByRole('region', { name: 'The call' });
  const over = call.getByText(/of 100 points/).first();
  const replies = page.getByRole('list', { name: 'Replies' });
  for (let turn = 0; turn < 20 && !(await over.isVisible()); turn++) {
    const first = replies.getByRole('button').first();
    await expect(page.getByRole('button', { name: 'Show all' }).or(first).or(over).first()).toBeVisible();
    await page.keyboard.press('Space');
    await expect(first.or(over).first()).toBeVisible();
    if (await over.isVisible()) break;
    const words = (await first.textContent()) ?? '';
    await page.keyboard.press('1');
    await expect(replies.getByRole('button', { name: words.slice(1) })).toHaveCount(0);
  }
  await expect(over).toBeVisible();
}
