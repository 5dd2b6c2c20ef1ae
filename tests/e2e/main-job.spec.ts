import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { acceptImport, dropFiles, mavenFiles } from './support/drop-files';
import { goTo, setDate, showPool } from './support/go-to';
import { KeyboardEngagement } from './support/keyboard-engagement';

const competitor = 'Kensington Systems';
const saidInTheCall = 'Bring every store onto one order desk before the spring season';

const prepared = {
  'reason was': '3',
  'honest guess': 'Nobody could say what it would bring in',
  'coming twelve months': 'They double their stores and keep one warehouse',
};
const heard = {
  'would you change': 'Orders are typed in twice',
  'held you back': '3',
  'How do we know': '"We could not show the board a number"',
  'have to be true': 'A pilot that pays for itself within a quarter',
  'seen the case': 'Their finance lead, with the hours saved a week',
  'half an hour': '1',
};
const learned = { 'miss the first time': 'The finance lead', Verdict: '1', 'listened more': '4' };

test('from a CRM export to a reviewed call, through a crash, and back', async ({ app }) => {
  let page = app.page;
  const reasons = () => page.getByRole('list', { name: 'Reasons to call' });

  await test.step('drop the four files of the export on the window and import them', async () => {
    await expect(page.getByRole('heading', { name: 'Call again, with a reason' })).toBeVisible();
    await dropFiles(page, mavenFiles);
    await expect(page.getByText('GTXPro').first()).toBeVisible();
    await acceptImport(page);
    await expect(page.getByRole('contentinfo')).toContainText('1,425 imported rows wait for a decision');
    await goTo(page, 'Today');
  });

  await test.step('say who I am later, and look at the data in its own year', async () => {
    await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await setDate(page, '2018-06-30', '30 June 2018');
  });

  const oldNoName =
    await test.step('a declined account becomes an old no once its competitor is known', async () => {
      const name = await openFirst(page, 'Declined');
      await expect(reasons()).toContainText('nobody noted why');
      const deals = page.getByRole('region', { name: /^Deals/ }).getByRole('article');
      await deals.filter({ hasText: 'lost' }).first().getByRole('button').first().click();
      const form = page.getByRole('dialog', { name: 'Edit the deal' });
      await form.getByLabel('Competitor', { exact: true }).fill(competitor);
      await page.keyboard.press('Control+Enter');
      await expect(form).toBeHidden();
      await expect(reasons()).toContainText(`Lost to ${competitor}`);
      await expect(reasons()).not.toContainText('Declined');
      const oldNo = await showPool(page, 'Old no');
      await expect(oldNo).toHaveCount(1);
      await expect(oldNo).toContainText(name);
      await expect((await showPool(page, 'Declined')).filter({ hasText: name })).toHaveCount(0);
      return name;
    });

  const called =
    await test.step('prepare a dead-lead review of another one, with the keyboard alone', async () => {
      const name = await openFirst(page, 'Declined');
      await runFromPalette(page, 'Start: Dead lead');
      const engagement = new KeyboardEngagement(page);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await engagement.workUpTo('trying to get done this year', prepared);
      await expect(engagement.part('Call')).toHaveAttribute('aria-current', 'step');
      return name;
    });

  await test.step('a crash a second after the last key loses nothing', async () => {
    await new KeyboardEngagement(page).type(saidInTheCall);
    await page.waitForTimeout(1_000);
    await app.kill();
    page = await app.restart();
    await goTo(page, 'Today');
    const open = page.getByRole('region', { name: /^Open engagements/ });
    await expect(open).toContainText('on the call');
    await open.getByRole('link', { name: called }).click();
    const engagement = new KeyboardEngagement(page);
    await expect(engagement.step.getByRole('textbox')).toHaveValue(saidInTheCall);
    await expect(engagement.part('Call')).toHaveAttribute('aria-current', 'step');
    await expect(engagement.part('Prepare')).toContainText(/^Prepare([1-9]\d*)\/\1/);
  });

  await test.step('go on where it was, and review it', async () => {
    const engagement = new KeyboardEngagement(page);
    await engagement.goOn();
    await engagement.workUpTo('What happened', { ...heard, ...learned });
    await engagement.choose(1);
    await engagement.tabTo(engagement.step.getByLabel('Summary'));
    await page.keyboard.type('They open six stores and want a pilot.');
    await engagement.goOn();
    await engagement.workUpTo('Verdict and next step');
    await engagement.tabTo(engagement.step.getByLabel('Next step'));
    await page.keyboard.type('Send the pilot plan');
    await engagement.tabTo(engagement.step.getByRole('button', { name: 'Tomorrow' }));
    await page.keyboard.press('Enter');
    await engagement.goOn();
    await expect(engagement.step).toContainText('Send the pilot plan, 1 July 2018');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(page).toHaveURL(/#\/accounts\//);
    await expect(page.getByText('The review is written to the account.')).toBeVisible();
  });

  await test.step('the history, the pools and Today have changed', async () => {
    await expect(page.getByRole('heading', { level: 1, name: called })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('listitem').filter({ hasText: 'They open six stores' })).toContainText(
      'Connected',
    );
    const deal = page.getByRole('article').filter({ hasText: 'We could not show the board a number' });
    await expect(deal).toContainText('The real reason: No budget');
    await expect(page.getByRole('region', { name: /^Next steps/ })).toContainText('Send the pilot plan');
    await expect(page.getByRole('region', { name: /^Engagements/ })).toContainText(
      'completed · Connected · Follow up',
    );
    await expect(reasons()).toContainText('for lack of budget');
    await expect(reasons()).not.toContainText('Quiet customer');
    const [lowered] = await (await showPool(page, 'Declined')).filter({ hasText: called }).all();
    await expect(lowered ?? main).toContainText('today');
    expect(Number(await lowered?.getAttribute('aria-posinset'))).toBeGreaterThan(1);
    const due = page.getByRole('region', { name: /^Due steps/ });
    await expect(due).toContainText('Send the pilot plan');
    await expect(due).toContainText('tomorrow');
    const open = page.getByRole('region', { name: /^Open engagements/ });
    await expect(open.filter({ hasText: called })).toHaveCount(0);
  });

  await test.step('undoing the import takes all away but what was worked on since', async () => {
    await goTo(page, 'Import');
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('button', { name: /^Undo the import of/ }).click();
    await page.getByRole('button', { name: 'Undo the import', exact: true }).click();
    const told = page.getByRole('dialog', { name: 'The import was undone' });
    await expect(told).toBeVisible();
    await expect(told).toContainText(`“${called}” stays, because it was changed after the import`);
    await expect(told).toContainText(`“${oldNoName}” stays`);
    await told.getByRole('button', { name: 'Close' }).last().click();
    await goTo(page, 'Accounts');
    const left = page.getByRole('main');
    for (const name of [called, oldNoName]) await expect(left.getByRole('link', { name })).toBeVisible();
    await expect(left).not.toContainText('Iselectrics');
    await expect(page.getByRole('contentinfo')).not.toContainText('wait for a decision');
  });
});

/** Opens the first account of a pool from Today and says its name. */
async function openFirst(page: Page, pool: string): Promise<string> {
  const link = (await showPool(page, pool)).first().getByRole('link');
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return name;
}

async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog', { name: 'Search and commands' }).getByText(words)).toBeVisible();
  await page.keyboard.press('Enter');
}
