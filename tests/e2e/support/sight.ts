import { expect, type Page } from '@playwright/test';
import { closeDialog } from './go-to';

/** One state of the app that is looked at; `show` leads there from the state before it. */
export interface Sight {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

/** Opens the dialog of a key, whatever other dialog is open. */
export async function openByKey(page: Page, key: string): Promise<void> {
  await closeDialog(page);
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
}
