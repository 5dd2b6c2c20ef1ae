import { expect } from '@playwright/test';
import { dropContents } from './drop-files';
import { closeDialog, goTo } from './go-to';
import { scoreReview } from './score-review';
import type { Sight } from './sight';

/** Coaching from reviews, and packets. */
export const coaching: readonly Sight[] = [
  {
    name: 'coaching',
    async show(page) {
      await goTo(page, 'Today');
      await page.keyboard.press('g');
      await page.keyboard.press('c');
      await expect(page.getByRole('region', { name: /^Waiting for my score/ })).toBeVisible();
    },
  },
  {
    name: 'coaching-review',
    async show(page) {
      await page.keyboard.press('n');
      await expect(page.getByRole('complementary', { name: 'Scorecard' })).toContainText('My score');
      await page
        .getByRole('button', { name: /^Comment on/ })
        .first()
        .click();
    },
  },
  {
    name: 'coaching-scored',
    async show(page) {
      await page.getByRole('textbox', { name: /^Comment on/ }).fill('Three seconds more, and she goes on.');
      await page.getByRole('button', { name: 'Add the comment' }).click();
      await expect(page.getByRole('article', { name: 'Comment' })).toBeVisible();
      await scoreReview(page);
    },
  },
  {
    name: 'coaching-received',
    async show(page) {
      await page.getByRole('link', { name: 'the engagement' }).click();
      await page
        .getByRole('navigation', { name: /^Steps of/ })
        .getByRole('button')
        .last()
        .click();
      await expect(page.getByRole('region', { name: 'Coaching' })).toBeVisible();
    },
  },
  {
    name: 'coaching-calibration',
    async show(page) {
      await page.keyboard.press('g');
      await page.keyboard.press('c');
      await page.getByRole('link', { name: 'Calibration' }).click();
      await expect(page.getByRole('table', { name: 'By rep' })).toBeVisible();
    },
  },
  {
    name: 'coaching-export',
    async show(page) {
      await page.getByRole('link', { name: 'Export reviews' }).click();
      await page.getByRole('switch', { name: 'With names' }).click();
      await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Account 1');
    },
  },
  {
    name: 'coaching-refused',
    async show(page) {
      await dropContents(page, [{ name: 'packet.json', content: '{"format":"something else"}' }]);
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Nothing was taken in.');
    },
  },
  {
    name: 'coaching-list-scored',
    async show(page) {
      await closeDialog(page);
      await expect(page.getByRole('region', { name: /^Scored/ })).toBeVisible();
    },
  },
];
