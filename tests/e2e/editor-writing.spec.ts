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
::question[Which budget?]{#budget saves=deal.competitor}

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

test('a coach writes with completion, moves a step and finds undo again', async ({ app }) => {
  const { page } = app;
  writeFileSync(join(app.workspace, 'playbooks', 'written.md'), written);
  await edit(page, 'written.md');
  const text = page.getByRole('textbox', { name: 'Text of the playbook' });
  const preview = page.getByRole('region', { name: 'Preview' });

  await goBehind(page, 'Which budget');
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

  writeFileSync(
    join(app.workspace, 'playbooks', 'wrong.md'),
    written.replace('id: written', 'id: wrong').replace('deal.competitor', 'deal.competitr'),
  );
  await edit(page, 'process.md');
  await expect(text).toContainText('kind: process');
  const toolbar = page.getByRole('toolbar', { name: 'Insert' });
  await expect(toolbar.getByRole('button', { name: 'Insert a heading' })).toBeVisible();
  await expect(toolbar.getByRole('button', { name: 'Insert a question' })).toHaveCount(0);
  await edit(page, 'wrong.md');
  await page
    .getByRole('region', { name: 'Problems' })
    .getByRole('button', { name: 'Write “deal.competitor”' })
    .click();
  await expect(text).toContainText('saves=deal.competitor}');
  await expect(page.getByRole('region', { name: 'Problems' })).toHaveCount(0);
});

const broken = `---
id: broken
title: Broken in a test
goal: See the diagram's problem.
owner: Nobody
review-by: 2027-06-30
---

## Prepare

${'A passage between.\n\n'.repeat(60)}
\`\`\`mermaid
flowchart LR
  %% Mermaid would not count this line
  one --> two (
\`\`\`

## Call

## Review
`;

test('who writes no Markdown inserts whole steps, and sees them as a rep will, with an account', async ({
  app,
}) => {
  const { page } = app;
  writeFileSync(join(app.workspace, 'playbooks', 'written.md'), written);
  await edit(page, 'written.md');
  const text = page.getByRole('textbox', { name: 'Text of the playbook' });
  const preview = page.getByRole('region', { name: 'Preview' });
  const problems = page.getByRole('region', { name: 'Problems' });
  await page.getByRole('link', { name: 'add sample data or your own' }).click();
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  await page.keyboard.press('Escape');
  await edit(page, 'written.md');

  await goBehind(page, 'Read the history');
  await page
    .getByRole('toolbar', { name: 'Insert' })
    .getByRole('button', { name: 'Insert a checklist item' })
    .click();
  await page.keyboard.type('Ask {{ deal.competitor }} about it');
  await expect(text).toContainText('- [ ] Ask {{ deal.competitor }} about it {#item-1}');

  await goBehind(page, 'Which budget?');
  await page.keyboard.press('Alt+Shift+q');
  const form = page.getByRole('dialog', { name: 'New question' });
  await form.getByRole('textbox', { name: 'Question' }).fill('Is it [really] gone?');
  await form.getByRole('combobox', { name: 'Answered', exact: true }).click();
  await page.getByRole('option', { name: 'One of a list' }).click();
  await expect(form.getByRole('button', { name: 'Insert' })).toBeDisabled();
  await form.getByRole('textbox', { name: 'Answers to choose from' }).fill('Gone\nMoved "elsewhere"');
  await form.getByRole('combobox', { name: 'Ask it only if' }).click();
  await page.getByRole('option', { name: 'What held you back?' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(text).toContainText('when="held = Price"}');
  await expect(preview).toContainText('Moved "elsewhere"');
  await expect(problems).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Preview with an account' }).fill('a');
  await page.getByRole('option').first().click();
  const asked = preview.getByText('Is it [really] gone?', { exact: true });
  await goBehind(page, 'Read the history');
  await expect(asked).toBeHidden();
  await expect(preview.getByRole('listitem').nth(1)).not.toContainText('deal competitor');
  await preview.getByRole('button', { name: 'Price' }).click();
  await expect(asked).toBeVisible();
  await preview.getByRole('button', { name: 'Time' }).click();
  await expect(asked).toBeHidden();

  await text.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).not.toContainText('Is it');
});

test('a diagram that can’t be drawn is among the problems, with its place, before anybody scrolls to it', async ({
  app,
}) => {
  const { page } = app;
  writeFileSync(join(app.workspace, 'playbooks', 'broken.md'), broken);
  await edit(page, 'broken.md');
  const problem = page.getByRole('region', { name: 'Problems' }).getByRole('listitem');
  await expect(problem).toContainText('This diagram can’t be drawn. It can’t be read from “(” on.', {
    timeout: 30_000,
  });
  await problem.getByRole('button', { name: 'Line 135:' }).click();
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('figure')).toContainText(
    'Line 3: It can’t be read',
  );
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(problem).toHaveCount(0, { timeout: 30_000 });
});
