import { expect } from '@playwright/test';
import { dropContents } from './drop-files';
import { closeDialog, openPlace } from './go-to';
import type { Sight } from './sight';

/** A coach's view of trainees on other machines, and a trainee's of their coach. */
export const trainees: readonly Sight[] = [
  {
    name: 'trainees',
    async show(page) {
      await openPlace(page, '/training/team');
      await expect(page.getByRole('region', { name: 'Noor Haddad' })).toBeVisible();
    },
  },
  {
    name: 'trainees-figure',
    async show(page) {
      await page
        .getByRole('button', { name: /^Noor Haddad.*Recall/ })
        .first()
        .click();
      await expect(page.getByRole('list', { name: 'What it is made of' })).toBeVisible();
    },
  },
  {
    name: 'trainees-steps',
    async show(page) {
      await closeDialog(page);
      await page.getByRole('link', { name: 'Forgotten steps' }).click();
      await expect(page.getByRole('table', { name: 'Steps that the group forgets' })).toBeVisible();
    },
  },
  {
    name: 'trainees-objections',
    async show(page) {
      await page.getByRole('link', { name: 'Objections' }).click();
      await expect(page.getByRole('region', { name: /^In role-plays/ })).toBeVisible();
    },
  },
  {
    name: 'trainee',
    async show(page) {
      await page.getByRole('link', { name: 'Who is where' }).click();
      await page.getByRole('link', { name: 'Noor Haddad' }).click();
      await page
        .getByRole('button', { name: /^Comment on / })
        .first()
        .click();
      await page.getByRole('textbox', { name: /^Comment on/ }).fill('Wait three seconds longer.');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('article', { name: 'Comment' })).toBeVisible();
    },
  },
  {
    name: 'trainee-path',
    async show(page) {
      await page.getByRole('link', { name: 'Edit the path' }).click();
      await expect(page.getByRole('list', { name: 'Playbooks of the path' })).toBeVisible();
    },
  },
  {
    name: 'my-coach',
    async show(page) {
      await openPlace(page, '/training/coach');
      await expect(page.getByRole('region', { name: 'What leaves' })).toBeVisible();
    },
  },
  {
    name: 'training-file-refused',
    async show(page) {
      await dropContents(page, [{ name: 'progress.json', content: '{"format":"rekindle-progress"}' }]);
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Nothing was taken in.');
    },
  },
];
