import { expect, type Page } from '@playwright/test';
import { closeDialog } from './go-to';
import { openByKey, type Sight } from './sight';

/** What follows a win, programmes, and our process. */
export const afterTheWin: readonly Sight[] = [
  { name: 'hand-offs', show: (page) => openByKeys(page, 'ge', 'Hand-offs') },
  {
    name: 'hand-off',
    async show(page) {
      await page
        .getByRole('main')
        .getByRole('link', { name: /Vantage/ })
        .click();
      await expect(page.getByRole('heading', { name: 'Who takes over' })).toBeVisible();
    },
  },
  { name: 'hand-off-back', show: (page) => openByKey(page, 'b') },
  { name: 'thanks', show: (page) => openByKeys(page, 'gk', 'Thanks') },
  {
    name: 'credit',
    async show(page) {
      await page
        .getByRole('button', { name: /^Edit the credit/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'programmes', show: (page) => openByKeys(page, 'gm', 'Programmes') },
  {
    name: 'programme',
    async show(page) {
      await page
        .getByRole('main')
        .getByRole('link', { name: /Cold stores/ })
        .click();
      await expect(page.getByRole('list', { name: 'Stakeholders' })).toBeVisible();
    },
  },
  {
    name: 'objective',
    async show(page) {
      await page.getByRole('button', { name: 'Add an objective' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'process',
    async show(page) {
      await openByKeys(page, 'gv', 'Our process');
      await expect(page.locator('figure[data-state="drawn"]')).toBeVisible();
    },
  },
  {
    name: 'checkpoint',
    async show(page) {
      // It is drawn anew in other colours, and what stands below moves by its buttons.
      await expect(page.locator('figure[data-state="drawn"]')).toBeVisible();
      await page
        .getByRole('button', { name: /^Checkpoint of/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

async function openByKeys(page: Page, keys: string, title: string): Promise<void> {
  await closeDialog(page);
  await page.getByRole('heading', { level: 1 }).click();
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
