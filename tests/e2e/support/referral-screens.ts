import { expect, type Page } from '@playwright/test';
import { closeDialog, goTo } from './go-to';
import { openByKey, type Sight } from './sight';

/** Referrals, value given, ideas, and what people share. */
export const referrals: readonly Sight[] = [
  { name: 'referrals-ask', show: (page) => showReferrals(page, '1', 'Whom to ask') },
  { name: 'referral-record', show: (page) => openByKey(page, 'n') },
  { name: 'referrals-names', show: (page) => showReferrals(page, '2', 'Names given') },
  { name: 'referral-edit', show: (page) => openByKey(page, 'e') },
  {
    name: 'referral-become',
    async show(page) {
      await closeDialog(page);
      await page.getByRole('button', { name: 'Make a prospect of Roberta Chan' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'referrals-tree', show: (page) => showReferrals(page, '3', 'Tree of referrals') },
  { name: 'referrals-programme', show: (page) => showReferrals(page, '4', 'Programme') },
  { name: 'value-given', show: (page) => openByKey(page, 'v') },
  {
    name: 'ideas',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('g');
      await page.keyboard.press('d');
      await expect(page.getByRole('heading', { level: 1, name: 'Ideas to give' })).toBeVisible();
    },
  },
  { name: 'idea-new', show: (page) => openByKey(page, 'n') },
  {
    name: 'rapport',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('g');
      await page.keyboard.press('w');
      await expect(page.getByText('Duluth Rowing Club')).toBeVisible();
    },
  },
];

async function showReferrals(page: Page, key: string, part: string): Promise<void> {
  await goTo(page, 'Referrals');
  await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: part })).toBeVisible();
}
