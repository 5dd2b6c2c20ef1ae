import { expect } from '@playwright/test';
import { goTo } from './go-to';
import type { Sight } from './sight';

/** A power hour from its place to its recap. */
export const powerHour: readonly Sight[] = [
  { name: 'power-hour', show: (page) => goTo(page, 'Power hour') },
  {
    name: 'power-hour-set-up',
    async show(page) {
      await page.keyboard.press('n');
      await expect(page.getByRole('region', { name: /on the list$/ })).toBeVisible();
    },
  },
  {
    name: 'power-hour-series',
    async show(page) {
      await page.getByText('Every week').click();
      await expect(page.getByRole('group', { name: 'Days of the week' })).toBeVisible();
    },
  },
  {
    name: 'power-hour-prepare',
    async show(page) {
      await page.getByText('Now or soon').click();
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('region', { name: /^The list/ })).toBeVisible();
    },
  },
  {
    name: 'power-hour-live',
    async show(page) {
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('region', { name: 'This call' })).toBeVisible();
    },
  },
  {
    name: 'power-hour-result',
    async show(page) {
      await page.keyboard.press('1');
      await page.keyboard.press('3');
      await expect(page.getByLabel('Name given')).toBeVisible();
    },
  },
  {
    name: 'power-hour-call-back',
    async show(page) {
      await page.keyboard.press('b');
      await expect(page.getByRole('form', { name: 'Call back' })).toBeVisible();
    },
  },
  {
    name: 'power-hour-logged',
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('status', { name: 'Last logged' })).toBeVisible();
    },
  },
  {
    name: 'power-hour-recap',
    async show(page) {
      await page.keyboard.press('e');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
    },
  },
];
