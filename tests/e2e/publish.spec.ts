import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { showPool } from './support/go-to';

const opener = 'I saw something that you should know.';
const betterOpener = 'I read about your second hall.';
const draft = (line: string, reviewBy = '2027-06-30') => `---
id: second-hall
title: The second hall
goal: Learn who plans it.
owner: Coaching
pools: [declined]
review-by: ${reviewBy}
---

## Prepare

- [ ] Read the news {#read-news}

## Call

> ${line}

::question[Who plans it?]{#who-plans}

## Review

::question[Verdict]{#verdict saves=engagement.verdict required}
`;

test('reps run what was published while the coach writes on', async ({ app }) => {
  const { page } = app;
  const file = join(app.workspace, 'playbooks', 'second-hall.md');
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  writeFileSync(file, draft(opener));

  await test.step('a file that was never published runs as it stands', async () => {
    await open(page, '/playbooks/second-hall.md');
    await expect(page.getByText('Never published: runs as it stands')).toBeVisible();
  });

  await test.step('publish it, with a line why', async () => {
    await page.keyboard.press('v');
    await expect(page.getByRole('heading', { name: 'Versions of The second hall' })).toBeVisible();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Publish for everybody' });
    await dialog.getByLabel('Why this version?').fill('A first try');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('row', { name: /The file as it stands/ })).toContainText('What reps run');
    await expect(page.getByRole('row', { name: /Version 1/ })).toContainText('A first try');
  });

  await test.step('a change is a draft, and the words that changed are told', async () => {
    writeFileSync(file, draft(betterOpener, '2017-01-31'));
    await expect(page.getByText('A draft: reps do not run it yet')).toBeVisible();
    const compared = page.getByRole('region', { name: 'What changed' });
    await expect(compared.locator('ins').last()).toHaveText('read about your second hall');
  });

  await test.step('the coach is told that the review date has passed, a rep on a call is not', async () => {
    await open(page, '/playbooks');
    await expect(page.getByRole('listitem').filter({ hasText: 'The second hall' }).first()).toContainText(
      'draft not published · review due',
    );
    await open(page, '/playbooks/second-hall.md');
    await expect(page.getByText('To be read again by')).toBeVisible();
  });

  await test.step('a rep runs the published text', async () => {
    await (await showPool(page, 'Declined')).first().getByRole('link').click();
    await expect(page.getByRole('region', { name: /^Deals/ })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Start: The second hall');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/engagements\//);
    await page
      .getByRole('navigation', { name: 'Parts of the engagement' })
      .getByRole('button', { name: /Call/ })
      .click();
    await expect(page.getByRole('region', { name: 'Current step' })).toContainText(opener);
    await expect(page.getByRole('main')).not.toContainText(/review due|read again by/);
  });

  await test.step('publish the draft, then restore the first version', async () => {
    await open(page, '/playbooks/second-hall.md/versions');
    await page.keyboard.press('p');
    await page.getByLabel('Why this version?').fill('Their own news');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('row', { name: /Version 2/ })).toContainText('Their own news');
    await page.getByRole('button', { name: 'Restore version 1' }).click();
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(draft(opener));
    await expect(page.getByText('A draft: reps do not run it yet')).toBeVisible();
  });
});

async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}
