import { expect, type Page } from '@playwright/test';

/** Finds a command by its words and runs it, as somebody does who knows no key for it. */
export async function inPalette(page: Page, command: string): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await expect(palette).toBeVisible();
  await page.keyboard.type(command);
  await expect(palette.getByText(command, { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
}
