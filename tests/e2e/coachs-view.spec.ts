import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { answerCard, askedCard } from './support/drill-card';
import { dropContents } from './support/drop-files';
import { goTo, openPlace, setDate } from './support/go-to';

const advice = 'Say first what it is not: a pitch.';

test('two trainees send their progress; their coach sees what both forget, answers, and one reads it', async ({
  app,
  elsewhere,
}) => {
  const trainee = app.page;
  const coach = elsewhere.page;
  const files: { name: string; content: string }[] = [];
  let answer = '';

  await test.step('two new hires drill, come again later, and forget the same', async () => {
    await trainee.getByRole('button', { name: 'Add sample data' }).click();
    await expect(trainee.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    await trainee.keyboard.press('Escape');
    for (const [name, date, later] of [
      ['Priya Raman', '2031-01-08', '2031-02-20'],
      ['Tom Brandvold', '2031-03-08', '2031-04-20'],
    ] as const) {
      await becomeRep(trainee, name);
      await setDate(trainee, date, new Date(date).toLocaleDateString('en-GB', longDate));
      await drillFirst(trainee, '4');
      await setDate(trainee, later, new Date(later).toLocaleDateString('en-GB', longDate));
      await drillFirst(trainee, '1');
      await goTo(trainee, 'Training');
      await trainee.getByRole('link', { name: 'My coach' }).click();
      await expect(trainee.getByText(`It carries your name, ${name}.`)).toBeVisible();
      const content = await saved(trainee, () => trainee.keyboard.press('Control+Enter'));
      files.push({ name: `${name}.progress.json`, content });
    }
  });

  await test.step('the coach drops both at once, beside one that is none', async () => {
    await coach.getByRole('button', { name: 'Add sample data' }).click();
    await expect(coach.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    await coach.keyboard.press('Escape');
    const bad = { name: 'cut.json', content: files[0]?.content.slice(0, -9) ?? '' };
    await dropContents(coach, [...files, bad]);
    const dialog = coach.getByRole('dialog');
    await expect(dialog.getByRole('listitem')).toHaveCount(3);
    await expect(dialog.getByRole('alert')).toContainText('Nothing was taken in.');
    await coach.getByRole('button', { name: 'Take 2 files in' }).click();
    await expect(coach.getByRole('region', { name: 'Priya Raman' })).toBeVisible();
    await expect(coach.getByRole('region', { name: 'Tom Brandvold' })).toContainText('1 of');
  });

  await test.step('sees the step that both forgot, and what the figure is made of', async () => {
    await coach.getByRole('link', { name: 'Forgotten steps' }).click();
    const forgotten = coach.getByRole('row').nth(1);
    await expect(forgotten).toContainText('What it is for');
    await expect(forgotten).toContainText('2 of 2');
    await forgotten.getByRole('button', { name: /trainees who forgot it/ }).click();
    const parts = coach.getByRole('list', { name: 'What it is made of' });
    await expect(parts).toContainText('Priya Raman');
    await expect(parts).toContainText('forgotten 1 of 1');
    await coach.keyboard.press('Escape');
  });

  await test.step('comments, sets a path and sends it back', async () => {
    await coach.getByRole('link', { name: 'Who is where' }).click();
    await coach.getByRole('link', { name: 'Tom Brandvold' }).click();
    await coach.getByRole('button', { name: 'Comment on What it is for' }).click();
    const field = coach.getByRole('textbox', { name: /^Comment on/ });
    await field.fill(advice);
    await coach.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
    await coach.getByRole('button', { name: 'Comment on What it is for' }).click();
    await expect(field).toHaveValue(advice);
    await coach.keyboard.press('Control+Enter');
    await expect(coach.getByRole('article', { name: 'Comment' })).toContainText(advice);
    await coach.getByRole('link', { name: 'Set a path' }).click();
    await coach.getByRole('button', { name: 'Take the path for reps' }).click();
    await expect(coach.getByRole('list', { name: 'Playbooks of the path' })).toBeVisible();
    await coach.keyboard.press('Escape');
    await expect(coach.getByRole('table', { name: 'Playbooks of Tom Brandvold' })).toBeVisible();
    answer = await saved(coach, () => coach.getByRole('button', { name: 'Send back' }).click());
  });

  await test.step('the trainee finds path and comment where they belong, and can take them back', async () => {
    await dropContents(trainee, [{ name: 'answer.json', content: answer }]);
    await expect(trainee.getByRole('dialog')).toContainText('1 new or changed comment, a path');
    await trainee.getByRole('button', { name: 'Take it in' }).click();
    await expect(trainee.getByRole('article', { name: 'Comment' })).toContainText(advice);
    await goTo(trainee, 'Training');
    await expect(trainee.getByRole('table', { name: 'Path' })).toBeVisible();
    await openPlace(trainee, '/training/lessons/dead-lead-review.md');
    await expect(trainee.getByRole('region', { name: 'From your coach' })).toContainText(advice);
    await openPlace(trainee, '/training/coach');
    await trainee.getByRole('button', { name: 'Undo' }).first().click();
    await expect(trainee.getByRole('list', { name: 'Answers taken in' })).toContainText('taken back');
    await expect(trainee.getByRole('article', { name: 'Comment' })).toHaveCount(0);
  });
});

const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

async function becomeRep(page: Page, name: string): Promise<void> {
  await goTo(page, 'Settings');
  const who = page.getByLabel('Who I am');
  await who.click();
  await page.getByRole('option', { name }).click();
  await expect(who).toHaveValue(name);
}

/** Grades the one card that comes first of a playbook. */
async function drillFirst(page: Page, key: string): Promise<void> {
  await openPlace(page, '/training/drills/session/dead-lead-review.md');
  expect(await askedCard(page)).toContain('What is “Dead lead or follow-up?” for?');
  await answerCard(page);
  await page.keyboard.press(key);
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toHaveCount(0);
}

/** The text of the file that an action saves. */
async function saved(page: Page, action: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await action();
  return readFileSync(await (await download).path(), 'utf8');
}
