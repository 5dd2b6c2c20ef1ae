import { expect, test } from './support/app-test';
import { goTo } from './support/go-to';

test('a rep keeps the rhythm: reminded, tried, decided, lost well', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();

  await page.keyboard.press('g');
  await page.keyboard.press('y');
  const table = page.getByRole('table', { name: 'Accounts by their rhythm' });
  await expect(table.getByText(/days late/).first()).toBeVisible();
  await page.keyboard.press('4');
  await expect(table.getByText('Abel Cruz wants to be left in peace until')).toBeVisible();
  await page.keyboard.press('3');
  await expect(table.getByText('8 attempts and no answer ever')).toBeVisible();

  await table.getByRole('link', { name: 'Sable Print Works' }).click();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await expect(attempts.getByText('8 attempts are made and nobody answered')).toBeVisible();
  await expect(attempts.getByText('The last one, without reproach')).toBeVisible();
  await page.keyboard.press('Shift+V');
  const verdict = page.getByRole('dialog', { name: 'Verdict on Sable Print Works' });
  await verdict.getByText('Stop', { exact: true }).click();
  await verdict.getByLabel('Why?').fill('Mr. Sable does not buy on the phone');
  await page.keyboard.press('Control+Enter');
  await expect(verdict).toHaveCount(0);
  await goTo(page, 'Today');
  await page.keyboard.press('Shift+S');
  await expect(page.getByText('Stop: Mr. Sable does not buy on the phone')).toBeVisible();
  await page.keyboard.press('Escape');

  await goTo(page, 'Accounts');
  await page.getByLabel('Search accounts, people and notes').fill('Northfork');
  await page
    .getByRole('table', { name: 'Accounts' })
    .getByRole('link', { name: 'Northfork Textiles' })
    .click();
  const about = page.getByRole('region', { name: 'About the account' });
  await expect(about.getByText('On leave with his first child')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('alert').getByText('Abel Cruz wants to be left in peace')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('s');
  const stepForm = page.getByRole('dialog', { name: 'Add a next step' });
  await stepForm.getByLabel('What will you do?').fill('Status talk');
  await stepForm.getByLabel(/^On/).fill('2027-03-28');
  await stepForm.getByLabel('At', { exact: true }).fill('10:00');
  await page.keyboard.press('Control+Enter');
  const steps = page.getByRole('region', { name: 'Next steps' });
  const download = page.waitForEvent('download');
  await steps.getByRole('button', { name: 'Calendar file: Status talk' }).click();
  expect((await download).suggestedFilename()).toBe('Northfork Textiles 2027-03-28.ics');
});

test('a loss is parted from well, and its delivery check is reminded of until it is put off', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Accounts');
  await page.getByRole('button', { name: 'New account' }).click();
  await page.getByRole('dialog', { name: 'New account' }).getByLabel('Name').fill('Hollow Oak Brewing');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Hollow Oak Brewing' })).toBeVisible();

  await page.keyboard.press('d');
  const form = page.getByRole('dialog', { name: 'Add a deal' });
  await form.getByText('Lost', { exact: true }).click();
  const today = await form.getByLabel('Closed on').inputValue();
  await form.getByLabel('Competitor', { exact: true }).fill('Novatech');
  await form.getByLabel('Promised by').fill(today);
  await form.getByLabel('What did the competitor promise?').fill('Cold by May');
  await page.keyboard.press('Control+Enter');
  const after = page.getByRole('dialog', { name: 'Lost, and not over' });
  await expect(after.getByText('They promised: Cold by May')).toBeVisible();
  await expect(after.getByRole('button', { name: 'Start “Lose well”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Current step' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Attempts' }).getByText('Attempt 1 of 8')).toBeVisible();

  await goTo(page, 'Settings');
  await page.getByRole('tab', { name: 'Reminders' }).click();
  // Whatever the hour of this run, the working day has begun.
  await page.getByLabel('From', { exact: true }).fill('00:00');
  await page.getByLabel('From', { exact: true }).blur();
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /reminder/ })
    .click();
  const list = page.getByRole('dialog', { name: 'Reminders' });
  const snooze = list.getByRole('button', { name: 'Snooze Delivery check: Hollow Oak Brewing: tomorrow' });
  await snooze.click();
  await expect(snooze).toHaveCount(0);
  await page.keyboard.press('Escape');
  const again = await app.restart();
  await again.keyboard.press('Shift+R');
  const listAgain = again.getByRole('dialog', { name: 'Reminders' });
  await expect(listAgain).toBeVisible();
  await expect(listAgain.getByRole('button', { name: /^Snooze Delivery check: Hollow Oak/ })).toHaveCount(0);
});
