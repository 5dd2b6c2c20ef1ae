import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';

const written = `---
id: written
title: Written in a test
goal: Try the editor.
owner: Nobody
review-by: 2027-06-30
---

## Prepare

- [ ] Read the history {#history required}
- [ ] Call the office {#office}

## Call

::question[What held you back?]{#held options="Price | Time"}
::question[Which budget?]{#budget saves=deal.competitr}

## Review

::question[Verdict]{#verdict saves=engagement.verdict required}
`;

async function edit(page: Page, fileId: string): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `/playbooks/${id}/edit`;
  }, fileId);
}
/** Puts the cursor behind the words, by the editor's own search. */
async function goBehind(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the playbook' }).focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: 'Find' }).pressSequentially(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

test('a coach writes with completion, mends a finding, moves a step and finds undo again', async ({
  app,
}) => {
  const { page } = app;
  writeFileSync(join(app.workspace, 'playbooks', 'written.md'), written);
  await edit(page, 'written.md');
  const text = page.getByRole('textbox', { name: 'Text of the playbook' });
  const preview = page.getByRole('region', { name: 'Preview' });
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('deal.competitr');

  await goBehind(page, 'deal.competitr');
  await page.keyboard.press('ControlOrMeta+.');
  await page.getByRole('menuitem', { name: 'Write “deal.competitor”' }).press('Enter');
  await expect(text).toContainText('saves=deal.competitor}');
  await expect(problems).toHaveCount(0);
  await expect(preview.locator('[data-current]')).toContainText('Which budget?');

  await goBehind(page, '#budget');
  await page.keyboard.type(' when="he');
  await page.getByRole('option', { name: /^held/ }).click();
  await page.keyboard.type(' = Pr');
  await page.getByRole('option', { name: /^Price/ }).click();
  await page.keyboard.type('"');
  await expect(text).toContainText('{#budget when="held = Price" saves=');

  await goBehind(page, 'Call the office');
  await page.keyboard.press('Alt+ArrowUp');
  const items = preview.getByRole('listitem');
  await expect(items.first()).toContainText('Call the office');

  await edit(page, 'homework.md');
  await expect(text).toContainText('id: homework');
  await edit(page, 'written.md');
  await expect(text).toContainText('id: written');
  await text.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(items.first()).toContainText('Read the history');

  await preview.getByText('What held you back?', { exact: true }).click();
  await page.keyboard.type('Here: ');
  await expect(preview).toContainText('Here: ::question');
});
