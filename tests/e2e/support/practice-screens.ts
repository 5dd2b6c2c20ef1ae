import { expect } from '@playwright/test';
import { closeDialog, goTo } from './go-to';
import { inPalette } from './in-palette';
import type { Sight } from './sight';

export const practiceScreens: readonly Sight[] = [
  {
    name: 'practice-today',
    async show(page) {
      await inPalette(page, 'Open practice');
      await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();
    },
  },
  {
    name: 'practice-reset',
    async show(page) {
      await page.getByRole('button', { name: 'Reset practice' }).click();
      await expect(page.getByRole('dialog', { name: 'Reset practice?' })).toBeVisible();
    },
  },
  {
    name: 'practice-training',
    async show(page) {
      await closeDialog(page);
      await goTo(page, 'Training');
      await expect(page.getByRole('heading', { name: 'Training is kept in your workspace' })).toBeVisible();
    },
  },
];
