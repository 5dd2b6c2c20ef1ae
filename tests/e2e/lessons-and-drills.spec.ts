import { expect, test } from './support/app-test';
import { answerCard, askedCard, readLesson } from './support/drill-card';
import { goTo, openPlace, setDate } from './support/go-to';

test('a new hire reads a lesson, drills it by keys, takes a grading back and comes again on another day', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');

  await test.step('the lesson goes step by step, keeps its place and ends with the drill', async () => {
    await goTo(page, 'Training');
    await page.getByRole('link', { name: 'Lessons' }).click();
    await page.getByRole('link', { name: 'Dead lead or follow-up?' }).click();
    await expect(page.getByRole('heading', { name: 'What it is for' })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.getByRole('heading', { name: 'Why this works' })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.getByRole('heading', { name: 'How it goes' })).toBeVisible();
    await openPlace(page, '/training/lessons');
    const row = page.getByRole('listitem').filter({ hasText: 'Dead lead or follow-up?' });
    await expect(row).toContainText('3 of');
    await row.getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Prepare: what to do' })).toBeVisible();
    await readLesson(page);
    await page.keyboard.press('d');
  });

  await test.step('cards are typed, said or chosen, and graded with the next time in sight', async () => {
    const first = await askedCard(page);
    expect(first).toContain('What is “Dead lead or follow-up?” for?');
    await page.keyboard.press('t');
    await page.keyboard.type('To learn the real reason');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Your answer' })).toContainText('the real reason');
    await expect(page.getByRole('region', { name: "The playbook's answer" })).toContainText('Learn why');
    await expect(page.getByRole('button', { name: /^Easy.*8 days/ })).toBeVisible();
    await page.keyboard.press('4');
    const second = await askedCard(page);
    expect(second).not.toBe(first);

    await answerCard(page);
    await page.keyboard.press('4');
    await expect.poll(() => askedCard(page)).not.toBe(second);
    await page.keyboard.press('z');
    await expect.poll(() => askedCard(page)).toBe(second);
    for (let card = 0; card < 9; card++) {
      const asked = await askedCard(page);
      await answerCard(page);
      await page.keyboard.press('4');
      if (card < 8) await expect.poll(() => askedCard(page)).not.toBe(asked);
    }
    await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();
  });

  await test.step('on a later day what was learned is due, before anything new', async () => {
    await setDate(page, '2031-01-08', '8 January 2031');
    await openPlace(page, '/training/drills');
    await expect(page.getByText('waiting', { exact: true }).locator('..')).toContainText('10');
    await expect(page.getByRole('row', { name: /Dead lead or follow-up/ })).toContainText('10 of');
    await page.keyboard.press('d');
    await expect(page.getByRole('article', { name: 'Card' })).toContainText('due');
    await answerCard(page);
    await page.keyboard.press('3');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('table')).toContainText('100%');
  });
});
