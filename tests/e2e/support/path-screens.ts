import { expect, type Page } from '@playwright/test';
import { closeDialog, goTo, openPlace } from './go-to';
import { openByKey, type Sight } from './sight';

/** Training with nobody’s path, then those of the sample’s trainees. */
export const paths: readonly Sight[] = [
  {
    name: 'path-none',
    async show(page) {
      await goTo(page, 'Training');
      await expect(page.getByRole('button', { name: 'Take the path for reps' })).toBeVisible();
    },
  },
  { name: 'path', show: (page) => showTrainee(page, 'Dana Whitlock') },
  {
    name: 'path-editor',
    async show(page) {
      await page.keyboard.press('e');
      await expect(page.getByRole('list', { name: 'Playbooks of the path' })).toBeVisible();
    },
  },
  { name: 'path-share', show: (page) => openByKey(page, 'Shift+S') },
  {
    name: 'readiness',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'How are things?' }).click();
      await expect(page.getByRole('link', { name: 'Certificate' })).toBeVisible();
    },
  },
  { name: 'sign-run', show: (page) => openByKey(page, 's') },
  {
    name: 'certificate',
    async show(page) {
      await closeDialog(page);
      await page.getByRole('link', { name: 'Certificate' }).click();
      await expect(page.getByRole('article', { name: 'Certificate' })).toContainText('Dana Whitlock');
    },
  },
  {
    name: 'give-ready',
    async show(page) {
      await showTrainee(page, 'Dana Whitlock');
      await page.getByRole('link', { name: "What's your story?" }).click();
      await expect(page.getByRole('button', { name: 'Say “ready”' })).toBeVisible();
      await openByKey(page, 'y');
    },
  },
  {
    name: 'readiness-expired',
    async show(page) {
      await closeDialog(page);
      await showTrainee(page, 'Marcus Oyelaran');
      await page.getByRole('link', { name: 'Ask for a referral' }).click();
      await expect(page.getByText('is not ready any more')).toBeVisible();
    },
  },
];

async function showTrainee(page: Page, name: string): Promise<void> {
  await openPlace(page, '/training');
  await page.getByRole('combobox', { name: 'Whose path' }).click();
  await page.getByRole('option', { name }).click();
  await expect(page.getByRole('heading', { name: `Training of ${name}` })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Path' })).toBeVisible();
}
