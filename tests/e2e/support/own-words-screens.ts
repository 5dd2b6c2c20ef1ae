import { expect } from '@playwright/test';
import { openPlace } from './go-to';
import type { Sight } from './sight';

export const ownWords: readonly Sight[] = [
  {
    name: 'own-words',
    async show(page) {
      await openPlace(page, '/training/own-words');
      await expect(page.getByRole('link', { name: 'Dead lead or follow-up?' })).toBeVisible();
    },
  },
  {
    name: 'own-words-none',
    async show(page) {
      await page.getByRole('link', { name: 'Dead lead or follow-up?' }).click();
      await expect(page.getByText('No microphone was found')).toBeVisible();
    },
  },
  {
    name: 'own-words-written',
    async show(page) {
      await page.keyboard.press('w');
      const words = page.getByPlaceholder('Write it as you would say it');
      await words.fill(
        'Hello, this is about the conversation that we had last year. Is it worth asking again?',
      );
      await expect(page.getByText(/^Found: /).first()).toBeVisible();
    },
  },
];
