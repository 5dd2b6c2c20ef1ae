import { expect, type Page } from '@playwright/test';

/** The card that is asked, once it can be answered. */
export async function askedCard(page: Page): Promise<string> {
  const card = page.getByRole('article', { name: 'Card' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toHaveCount(0);
  return (await card.textContent()) ?? '';
}

/** Answers whatever card is there by keys, right or wrong, so that it can be graded. */
export async function answerCard(page: Page): Promise<void> {
  await askedCard(page);
  const steps = page.getByRole('group', { name: 'Steps to put in order' }).getByRole('button');
  if (await page.getByRole('group', { name: 'Answers to choose from' }).isVisible()) {
    await page.keyboard.press('a');
  } else if ((await steps.count()) > 0) {
    const count = await steps.count();
    for (const letter of 'abcdef'.slice(0, count - 1)) await page.keyboard.press(letter);
  } else {
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
}

/** Reads a lesson to its end by J. */
export async function readLesson(page: Page): Promise<void> {
  const end = page.getByRole('heading', { name: 'You have read it all' });
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  for (let count = 0; count < 60 && !(await end.isVisible()); count++) await page.keyboard.press('j');
  await expect(end).toBeVisible();
}
