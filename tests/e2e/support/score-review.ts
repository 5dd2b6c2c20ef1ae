import { expect, type Page } from '@playwright/test';

/** Gives the best figure to each open line of the scorecard on the screen, and saves it. */
export async function scoreReview(page: Page): Promise<void> {
  const card = page.getByRole('complementary', { name: 'Scorecard' });
  await expect(card.getByRole('radiogroup').first()).toBeVisible();
  for (const line of await card.getByRole('radiogroup').all()) await line.getByRole('radio').first().click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('table', { name: /^Calibration/ })).toBeVisible();
}
