import { expect, type Locator, type Page } from '@playwright/test';

export type Screen =
  | 'Today'
  | 'Accounts'
  | 'Power hour'
  | 'Referrals'
  | 'Playbooks'
  | 'Training'
  | 'Insight'
  | 'Reps'
  | 'Import'
  | 'Settings';

/** Goes to a screen by the bar at the left. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen });
  await closeDialog(page);
  await link.click();
  // A screen below this one marks the link already, so that the title alone tells that it is there.
  const title = screen === 'Today' ? /^(Today|Who are you\?)$/ : screen;
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

/** Closes whatever dialog is open, by Escape. */
export async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  // The first one may only close a list inside it.
  for (let count = 0; count < 3 && (await dialog.count()) > 0; count++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
  await expect(dialog).toHaveCount(0);
}

/** Shows everything as of this date, and waits until the app does. */
export async function setDate(page: Page, date: string, asShown: string): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByLabel('Show everything as of').fill(date);
  await expect(page.getByRole('contentinfo')).toContainText(`Shown as of ${asShown}`);
}

/** The calls of one pool on Today. */
export async function showPool(page: Page, pool: string): Promise<Locator> {
  await goTo(page, 'Today');
  const chip = page.getByRole('group', { name: 'Pools' }).getByRole('button', { name: pool });
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  const calls = page.getByRole('region', { name: 'Calls worth making' }).getByRole('listitem');
  const count = /\d[\d,]*$/.exec((await chip.textContent()) ?? '')?.[0].replace(',', '') ?? '';
  await expect(calls.first()).toHaveAttribute('aria-setsize', count);
  return calls;
}

/** Goes to an address of the screens, as a link to it does. */
export async function openPlace(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}
