import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { closeDialog, goTo } from './support/go-to';

/** By its keys, as a rep would. */
async function open(page: Page, keys: string, title: string): Promise<void> {
  await closeDialog(page);
  await page.getByRole('heading', { level: 1 }).click();
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function openAccount(page: Page, name: string): Promise<void> {
  await goTo(page, 'Accounts');
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('textbox'))
    .first()
    .fill(name);
  await page.getByRole('dialog').getByText(name).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const sides = (page: Page) => page.getByRole('complementary', { name: 'Due and open' });

test('a deal through our process to its hand-off, with thanks, and a programme that counts', async ({
  app,
}) => {
  const { page } = app;
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  await page.getByText('Dana Whitlock').first().click();
  await goTo(page, 'Today');

  await test.step('a deal without a checkpoint stands on Today until one is agreed', async () => {
    const lacking = sides(page).getByRole('region', { name: /No checkpoint agreed/ });
    await expect(lacking).toContainText('Aurora Home Goods');
    await open(page, 'gv', 'Our process');
    await page.getByText('Without a checkpoint (2)').click();
    await page.getByRole('button', { name: /Checkpoint of Aurora/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Next checkpoint').fill('Fiona has seen the three lamps');
    await dialog.getByLabel('Its day').fill('2099-01-31');
    await dialog.getByRole('button', { name: 'Begin with the list' }).click();
    await dialog.getByLabel('Answer to risk 1').fill('The first lamp on its own');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Without a checkpoint (1)')).toBeVisible();
    await goTo(page, 'Today');
    await expect(lacking).not.toContainText('Aurora Home Goods');
  });

  await test.step('the process is a file: what another program adds is a stage at once', async () => {
    await open(page, 'gv', 'Our process');
    const file = join(app.workspace, 'playbooks', 'process.md');
    expect(readFileSync(file, 'utf8')).toContain('kind: process');
    appendFileSync(file, '\n## One year later\n\n- [ ] They would choose us again\n');
    await expect(page.getByRole('heading', { name: '7. One year later' })).toBeVisible();
    await goTo(page, 'Playbooks');
    await expect(page.getByRole('link', { name: 'Lose well' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'From first contact to close' })).toHaveCount(0);
  });

  await test.step('winning offers the hand-off, which is accepted, comes back and is passed again', async () => {
    await openAccount(page, 'Aurora Home Goods');
    await page.getByRole('button', { name: 'Won', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Hand over' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /Hand-off: Aurora/ })).toBeVisible();
    await page.getByLabel('Name', { exact: true }).fill('North Fitters');
    await page.getByText('A partner, outside of the house').click();
    await page.getByRole('checkbox', { name: /Done: Who takes over/ }).check();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.keyboard.type('Who holds the keys?');
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByLabel('Answer, question 2').fill('Two of them, at the gate');
    await page.getByRole('button', { name: 'Remove question 1' }).click();
    await page.getByRole('button', { name: 'Bring back “Who holds the keys?”' }).click();
    await page.getByRole('button', { name: /^Accepted/ }).click();
    await expect(page.getByRole('dialog').getByLabel('By whom')).toHaveValue('North Fitters');
    await page.getByRole('dialog').getByRole('button', { name: 'Accepted' }).click();
    await expect(page.getByText('A question is open')).toBeVisible();
    await page.getByRole('button', { name: /It came back/ }).click();
    const why = page.getByRole('dialog').getByLabel('Why?');
    await why.fill('No drawing of the corner');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    await expect(why).toBeFocused();
    await page.evaluate(() => window.history.back());
    await expect(page.getByText('Throw away what you typed?')).toBeVisible();
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    await expect(why).toHaveValue('No drawing of the corner');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Came back from North Fitters: No drawing of the corner')).toBeVisible();
    await goTo(page, 'Today');
    const hanging = sides(page).getByRole('region', { name: /Hand-offs that hang/ });
    await hanging.getByRole('link', { name: 'Aurora Home Goods' }).click();
    await page.getByRole('button', { name: /Pass it again/ }).click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Waits for North Fitters')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Question, question 1' })).toHaveValue(
      'Who holds the keys?',
    );
    await expect(page.getByLabel('Answer, question 2')).toHaveValue('Two of them, at the gate');
  });

  await test.step('a win that needs no hand-off is left out, or all before a day, and taken back', async () => {
    await open(page, 'ge', 'Hand-offs');
    const wins = page.getByRole('region', { name: 'Won lately, not handed over' });
    await page.getByRole('link', { name: 'Aurora Home Goods' }).first().click();
    await page.getByRole('button', { name: 'Remove the hand-off' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await wins.getByRole('button', { name: /^No hand-off needed for Aurora/ }).click();
    await expect(wins).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await wins.getByRole('button', { name: 'None needed before a day' }).click();
    await page.getByRole('dialog').getByLabel('All that were won before').fill('2099-01-01');
    await page.keyboard.press('Control+Enter');
    await expect(wins).toContainText('Wins before 1 January 2099 need none');
    await expect(wins.getByRole('listitem')).toHaveCount(0);
  });

  await test.step('who helped is noted from a review, thanked and exported', async () => {
    await open(page, 'gk', 'Thanks');
    await page.getByRole('button', { name: 'Note who helped at Vantage Cold Storage' }).click();
    await page.getByRole('combobox', { name: 'Who helped?' }).fill('Order desk');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Order desk' })).toBeVisible();
    await expect(page.getByText('Said in reviews')).toHaveCount(0);
    await page.getByRole('button', { name: 'Mark as thanked: Order desk' }).click();
    await expect(page.getByRole('button', { name: 'Mark as thanked: Order desk' })).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const file = await (await download).path();
    expect(readFileSync(file, 'utf8')).toContain('Order desk');
  });

  await test.step('an objection holds a programme’s list; changed, sent and agreed on it is settled', async () => {
    await open(page, 'gm', 'Programmes');
    await page.getByRole('link', { name: 'Cold stores of the north' }).click();
    await expect(page.getByText(/Henrik Aas objects/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Settle the list' })).toHaveCount(0);
    await page
      .getByRole('textbox', { name: 'The short list' })
      .fill('- Twelve conversations\n- Three meetings, two with an engineer');
    await page.getByRole('textbox', { name: 'The short list' }).blur();
    await page.getByRole('button', { name: 'Send the changed list to everyone' }).click();
    await page
      .getByRole('radiogroup', { name: /What Henrik Aas says/ })
      .getByText('Agrees')
      .click();
    await page.getByRole('button', { name: 'Settle the list' }).click();
    await page.getByRole('button', { name: 'Version 2' }).click();
    await expect(page.getByRole('region', { name: 'What changed' })).toContainText('Twelve');
    const measured = page.getByRole('region', { name: /Measured by/ });
    await expect(measured).toContainText('$55,200');
    await measured.getByRole('link', { name: 'Vantage Cold Storage' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vantage Cold Storage' })).toBeVisible();
  });
});
