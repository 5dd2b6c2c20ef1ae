import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { dropFiles, mavenFiles } from './support/drop-files';
import { goTo } from './support/go-to';

test('files dropped on the window are looked at, imported, decided about and taken back', async ({ app }) => {
  const { page } = app;
  const main = page.getByRole('main');

  await test.step('drop the four files, and see what they are taken for', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await dropFiles(page, mavenFiles);
    await expect(page.getByRole('article', { name: 'sales_pipeline.csv', exact: true })).toContainText(
      '8,800 rows',
    );
    await expect(page.getByRole('article', { name: 'accounts.csv', exact: true })).toContainText('guessed');
    await expect(importButton(page)).toBeDisabled();
    await expectAccessible(page);
  });

  await test.step('look at the columns, and say that they are right', async () => {
    await page.getByRole('button', { name: 'Show columns of accounts.csv' }).click();
    await expect(page.getByLabel('subsidiary_of is read as')).toHaveValue('parent');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'This is right: accounts.csv' }).click();
    await expect(page.getByRole('article', { name: 'accounts.csv', exact: true })).toContainText(
      'as you set it',
    );
    await page.getByRole('button', { name: /^All \d are right$/ }).click();
    await expect(importButton(page)).toBeEnabled();
  });

  await test.step('the plan is still there after a look at another screen', async () => {
    await goTo(page, 'Settings');
    await goTo(page, 'Import');
    await expect(importButton(page)).toBeEnabled();
  });

  await test.step('accept the near names, and leave the missing accounts for later', async () => {
    await expect(main).toContainText('is “GTX Pro” meant?');
    await importButton(page).click();
    await page.getByRole('dialog', { name: '1 question is open' }).getByText('Answer first').click();
    await page.getByRole('button', { name: /^Accept / }).click();
    await expect(page.getByRole('button', { name: /^Accept / })).toBeHidden();
    const missing = page.getByRole('article', { name: /1,425 deals of sales_pipeline.csv name no account/ });
    await expect(missing).toContainText('Nothing of them is lost');
    const planned = page.getByRole('table', { name: 'What will happen' });
    await expect(planned.getByRole('row', { name: /^Accounts/ })).toContainText('85');
    await expect(planned.getByRole('row', { name: /^Deals/ })).toContainText('7,375');
  });

  await test.step('import', async () => {
    await importButton(page).click();
    await expect(main).toContainText('The import is done');
    await expect(page.getByRole('link', { name: 'Go to Today' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the rows without an account wait, and some are decided', async () => {
    await page.getByRole('link', { name: 'Decide about 1,425 rows' }).click();
    await expect(main.getByRole('status')).toHaveText('1,425 rows wait for a decision');
    await expectAccessible(page);
    await main
      .getByRole('checkbox', { name: /^Mark row/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Decide about 1 row' });
    await dialog.getByLabel('belong to a new account').check();
    await dialog.getByLabel('Name').fill('Unnamed stores');
    await dialog.getByRole('button', { name: /^Add to the account/ }).click();
    await expect(main.getByRole('status')).toHaveText('1,424 rows wait for a decision');
    await main.getByRole('checkbox', { name: /without a known account/ }).check();
    await expect(main.getByRole('status')).toHaveText('1,424 rows marked');
  });

  await test.step('undo the import, which leaves nothing of it', async () => {
    await page.getByRole('link', { name: 'History' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Undo the import of/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByRole('dialog', { name: 'The import was undone' })).toContainText('taken out');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await expect(main).toContainText('Undone');
    await page.getByRole('link', { name: 'Undecided rows' }).click();
    await expect(page.getByRole('heading', { name: 'No row waits for a decision' })).toBeVisible();
    await goTo(page, 'Accounts');
    await expect(main).toContainText('no accounts', { ignoreCase: true });
  });
});

test('a file that cannot be read says why and hides no other', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Import');
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') },
    {
      name: 'companies.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Account ID,Account Name,Account Owner,Type,Industry,Billing City\n001A,Northgate Foods,,Customer,Retail,Bern\n',
      ),
    },
  ]);
  await expect(page.getByText('companies.csv').first()).toBeVisible();
  await expect(page.getByText('empty.csv').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('empty');
  await expect(importButton(page)).toContainText('Import 1 record');
  await expect(importButton(page)).toBeEnabled();
});

function importButton(page: Page) {
  return page.getByRole('main').getByRole('button', { name: /^Import [\d,]+ record/ });
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(faults, colorScheme).toEqual([]);
  }
}
