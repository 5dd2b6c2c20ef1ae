import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const mavenFolder = join(import.meta.dirname, '../../data/maven-crm');

/** The four files of the real CRM export, which name one another. */
export const mavenFiles = ['accounts.csv', 'products.csv', 'sales_teams.csv', 'sales_pipeline.csv'].map(
  (name) => join(mavenFolder, name),
);

/** Drops files on the window, as from the file manager. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  await dropContents(
    page,
    paths.map((path) => ({ name: basename(path), content: readFileSync(path) })),
  );
}

interface DroppedContent {
  readonly name: string;
  readonly content: Buffer | string;
}

/** Drops files that need not be on the disk. */
export async function dropContents(page: Page, contents: readonly DroppedContent[]): Promise<void> {
  const files = contents.map(({ name, content }) => ({
    name,
    base64: Buffer.from(content).toString('base64'),
  }));
  const dragged = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, files);
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer: dragged });
  await dragged.dispose();
}

/** Says that the guessed columns are right, takes every proposal and imports what was dropped. */
export async function acceptImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^All \d+ are right$/ }).click();
  await page.getByRole('button', { name: /^Accept (the|all)/ }).click();
  await page.getByRole('button', { name: /^Import [\d,]+ records$/ }).click();
  await expect(page.getByText('The import is done')).toBeVisible();
}
