import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { removeFolder } from '../support/remove-folder';
import { expect, test } from './support/app-test';
import { openOnDesktop } from './support/desktop-app';
import { dropContents } from './support/drop-files';
import { scoreReview } from './support/score-review';
import { openOnServer } from './support/server-app';

const advice = 'Three seconds more, and she goes on by herself.';
const doubt = 'Is Dana tired of this list?';

test('a packet goes from a rep to a coach and back: blind score, calibration, comments', async ({
  app,
  browser,
  hostKind,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'rekindle-coach-'));
  const coachApp = await (hostKind === 'server' ? openOnServer(folder, browser) : openOnDesktop(folder));
  const rep = app.page;
  const coach = coachApp.page;
  let packet = '';
  let count = 0;
  let scorable = 0;
  let back = '';

  await test.step('the rep exports the reviews of the sample, having seen what leaves', async () => {
    await rep.getByRole('button', { name: 'Add sample data' }).click();
    await expect(rep.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    await rep.getByText('Dana Whitlock').click();
    await goToCoaching(rep);
    await rep.getByRole('link', { name: 'Export reviews' }).click();
    await expect(rep.getByRole('region', { name: 'Preview' })).toContainText('Dana Whitlock');
    const exportAll = rep.getByRole('button', { name: /^Export \d+ reviews/ });
    await expect(exportAll).toBeEnabled();
    count = Number.parseInt((await exportAll.innerText()).replace('Export ', ''), 10);
    packet = await saved(rep, () => rep.keyboard.press('Control+Enter'));
  });

  await test.step('the coach takes it in, apart from any history', async () => {
    await dropContents(coach, [{ name: 'reviews.coaching.json', content: packet }]);
    await expect(coach.getByRole('dialog')).toContainText(`${count} new reviews`);
    await coach.getByRole('button', { name: 'Take it in' }).click();
    const rows = (name: RegExp) => coach.getByRole('region', { name }).getByRole('listitem');
    await expect(rows(/^To comment on only/)).not.toHaveCount(0);
    scorable = await rows(/^Waiting for my score/).count();
    expect(scorable + (await rows(/^To comment on only/).count())).toBe(count);
    await coach.getByLabel('My name as a coach').fill('Ruth Ansgar');
    await coach.getByLabel('My name as a coach').blur();
  });

  await test.step('scores blind, then sees how the rep saw it', async () => {
    await coach
      .getByRole('region', { name: /^Waiting/ })
      .getByRole('link')
      .first()
      .click();
    await coach.getByRole('button', { name: 'Comment on', exact: false }).first().click();
    await coach.getByRole('textbox', { name: /^Comment on/ }).fill(advice);
    await coach.getByRole('link', { name: 'All reviews' }).click();
    await expect(coach.getByRole('heading', { level: 1, name: 'Coaching' })).toBeVisible();
    await coach.goBack();
    await expect(coach.getByRole('textbox', { name: /^Comment on/ })).toHaveValue(advice);
    const line = coach.getByRole('complementary', { name: 'Scorecard' }).getByRole('radio').first();
    await line.click();
    // As after a crash: nothing of the page is left but what was kept.
    await coach.reload();
    await expect(coach.getByRole('textbox', { name: /^Comment on/ })).toHaveValue(advice);
    await expect(line).toBeChecked();
    // Chosen again, it is taken back.
    await line.click();
    await coach.getByRole('textbox', { name: /^Comment on/ }).press('Control+Enter');
    await expect(coach.getByText(advice)).toBeVisible();
    await coach.getByRole('button', { name: 'Comment on the review' }).click();
    await coach.getByRole('textbox', { name: 'Comment on the review' }).fill(doubt);
    await coach.getByRole('checkbox', { name: 'Share with the rep' }).uncheck();
    await coach.getByRole('button', { name: 'Add the comment' }).click();
    await expect(coach.getByText('private')).toBeVisible();
    await expect(coach.getByRole('table', { name: /^Calibration/ })).toHaveCount(0);
    await scoreReview(coach);
    await expect(coach.getByRole('row', { name: /^Result of 100/ })).toBeVisible();
  });

  await test.step('returns it, and the rep finds it on the review, without what is private', async () => {
    await goToCoaching(coach);
    await expect(coach.getByText(`1 of ${scorable} scored`)).toBeVisible();
    back = await saved(coach, () => coach.getByRole('button', { name: /^Return to/ }).click());
    expect(back).not.toContain(doubt);
    await dropContents(rep, [{ name: 'back.coaching.json', content: back }]);
    await rep.getByRole('button', { name: 'Take it in' }).click();
    await expect(rep.getByText('back.coaching.json is taken in.')).toBeVisible();
    const { comments } = JSON.parse(back).content;
    await rep.evaluate((hash) => {
      window.location.hash = hash;
    }, `/engagements/${comments[0].reviewId}`);
    await rep
      .getByRole('navigation', { name: /^Steps of/ })
      .getByRole('button')
      .last()
      .click();
    const received = rep.getByRole('region', { name: 'Coaching' });
    await expect(received).toContainText(advice);
    await expect(received.getByRole('table', { name: 'Calibration with Ruth Ansgar' })).toBeVisible();
    await expect(received).not.toContainText(doubt);
  });

  await test.step('the coach removes the packet, having been asked', async () => {
    await coach.getByRole('button', { name: /^Remove the packet of/ }).click();
    await coach.getByRole('button', { name: 'Remove it' }).click();
    await expect(coach.getByRole('heading', { name: 'No reviews to coach from yet' })).toBeVisible();
  });

  await coachApp.close();
  await removeFolder(folder);
});

async function goToCoaching(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Coaching' })).toBeVisible();
}

/** The text of the file that an action saves. */
async function saved(page: Page, action: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await action();
  return readFileSync(await (await download).path(), 'utf8');
}
