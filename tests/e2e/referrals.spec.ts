import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { goTo } from './support/go-to';

test('a rep asks, records a name, makes a prospect of it, gives something, and sees what is shared', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.getByRole('button', { name: /Dana Whitlock/ }).click();
  await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();

  await test.step('ask for a referral with one key', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    const ask = page.getByRole('region', { name: 'Whom to ask' });
    await expect(ask.getByRole('listitem').first()).toContainText('Loyal customer');
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Current step' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Ask for a referral');
  });

  await test.step('record a name by hand; an account of nearly that name is proposed', async () => {
    await goTo(page, 'Referrals');
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Record a name that was given' });
    await dialog.getByRole('combobox', { name: 'Account' }).fill('Granite');
    await page.getByRole('option', { name: 'Granite Shore Marine' }).click();
    await dialog.getByRole('combobox', { name: 'Given by' }).click();
    await page.getByRole('option', { name: 'Ilse Thorvald' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Otto Reuter');
    await dialog.getByLabel('Company').fill('Aurora Home Good');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Make a prospect', exact: true }).click();
    const become = page.getByRole('dialog', { name: 'Make Otto Reuter a prospect' });
    await expect(become.getByRole('radio', { name: 'Aurora Home Goods' })).toBeChecked();
    await expect(become).toContainText('Nearly the same name');
    await page.keyboard.press('Control+Enter');
    const referrals = page.getByRole('region', { name: /^Referrals given/ });
    await expect(referrals).toContainText('Named by Ilse Thorvald, Granite Shore Marine');
    await expect(page.getByRole('region', { name: /^People/ })).toContainText('Otto Reuter');
  });

  await test.step('a prospect that was made by mistake is taken back', async () => {
    await goTo(page, 'Referrals');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Make a prospect of Roberta Chan' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Allegheny Pump' })).toBeVisible();
    await undo(page, 'Roberta Chan is a prospect now.');
    await expect(page.getByRole('button', { name: 'Make a prospect of Roberta Chan' })).toBeVisible();
  });

  await test.step('thank for it', async () => {
    await goTo(page, 'Referrals');
    await page.keyboard.press('2');
    const row = page.getByRole('listitem').filter({ hasText: 'Otto Reuter' });
    await expect(row).toContainText('thanks planned in 3 days');
    await row.getByRole('button', { name: 'Mark thanked for Otto Reuter' }).click();
    await expect(row).toContainText('thanked today');
  });

  await test.step('the tree rolls what was won up to whoever began', async () => {
    await page.keyboard.press('3');
    const root = page.getByRole('listitem').filter({ hasText: 'Granite Shore Marine' });
    await expect(root).toContainText('6 names');
    await expect(root).toContainText('$275,900');
    await expect(page.getByRole('listitem').filter({ hasText: 'Nils Aaker' })).toContainText('$38,500');
  });

  await test.step('a reward is paid, and taken back', async () => {
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Paid: the reward for Nils Aaker' }).click();
    await expect(page.getByRole('row', { name: /Nils Aaker/ })).toContainText('Paid today');
    await undo(page, 'The reward for Nils Aaker is paid.');
    await expect(page.getByRole('row', { name: /Nils Aaker/ })).toContainText('Owed');
  });

  await test.step('use an idea for a whole pool, and take it back at once', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    const idea = page.getByRole('listitem').filter({ hasText: 'Night walk with the thermal camera' });
    await idea.getByRole('button', { name: /^Use/ }).press('Enter');
    await page.getByText('A whole pool').click();
    await page.getByRole('combobox', { name: 'Pool' }).click();
    await page.getByRole('option', { name: 'Old no' }).click();
    await expect(page.getByRole('dialog')).toContainText(/Goes to \d+ accounts/);
    await page.keyboard.press('Control+Enter');
    await expect(idea).toContainText('used once, last today');
    await undo(page, 'Written down for');
    await expect(idea).toContainText('not used yet');
  });

  await test.step('common ground stands with the account, and can be searched', async () => {
    await openAccount(page, 'Granite Shore Marine');
    const ground = page.getByRole('region', { name: /^Common ground/ });
    await expect(ground).toContainText('You and Ilse Thorvald both like wooden boats');
    await page.keyboard.press('v');
    await page.getByLabel('In a few words').fill('The chart of the old harbour');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Given and asked' })).toContainText('We gave once');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.getByRole('textbox', { name: /^Search interests/ }).fill('rowing');
    await expect(page.getByRole('listitem').filter({ hasText: 'Duluth Rowing Club' })).toContainText(
      'Marta Voss',
    );
  });
});

async function openAccount(page: Page, name: string): Promise<void> {
  await goTo(page, 'Accounts');
  await page.getByRole('textbox', { name: /^Search accounts/ }).fill(name);
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function undo(page: Page, message: string): Promise<void> {
  const told = page.getByRole('status').filter({ hasText: message });
  await told.getByRole('button', { name: 'Undo' }).press('Enter');
}
