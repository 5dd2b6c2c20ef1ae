import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlaybook } from '../support/a-playbook';
import { expect, test } from './support/app-test';
import { openPlace } from './support/go-to';
import { KeyboardEngagement } from './support/keyboard-engagement';

test('a coach runs an unsaved draft on a sample account, and nothing is kept', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  writeFileSync(join(app.workspace, 'playbooks', 'dead-lead.md'), examplePlaybook);
  await openPlace(page, '/playbooks/dead-lead.md/edit');
  await expect(page.locator('.cm-content')).toContainText('Find one thing');
  const before = hashOfData(app.workspace);

  await test.step('the text as it stands in the editor runs on the account that fits', async () => {
    await page.locator('.cm-line', { hasText: 'Read the history' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Think of their second hall');
    await page.keyboard.press('Control+Shift+Enter');
    const dialog = page.getByRole('dialog', { name: 'Try it on a sample account' });
    await expect(dialog.getByRole('list', { name: 'Why this account' })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Trial' })).toContainText('Trial: nothing is kept');
    await expect(page.getByRole('navigation', { name: 'Steps of Prepare' })).toContainText('second hall');
  });

  const run = new KeyboardEngagement(page);
  await test.step('prepare, call and review as in a real engagement', async () => {
    await run.workUpTo('What held you back', {});
    await run.choose(2);
    await run.goOn();
    await run.workUpTo('Verdict', {});
    await run.choose(1);
    await run.goOn();
    await run.workUpTo('What happened', {});
    await page.getByRole('radiogroup', { name: 'Outcome' }).getByRole('radio').first().click();
    await run.goOn();
    await run.workUpTo('Verdict and next step', {});
    await page.getByLabel('Next step').fill('Bring the numbers');
    await page.getByLabel('On', { exact: true }).fill('2030-01-07');
  });

  await test.step('the end says what it would have written, and leads back to the text', async () => {
    await page.keyboard.press('Control+Shift+Enter');
    const end = page.getByRole('region', { name: 'What the run would have written' });
    await expect(end).toContainText('Nothing of this was kept');
    await expect(end).toContainText('Bring the numbers, 7 January 2030');
    await page.keyboard.press('r');
    await expect(page.getByRole('region', { name: 'Trial' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the editor' }).click();
    await expect(page.locator('.cm-content')).toContainText('second hall');
  });
  expect(hashOfData(app.workspace)).toBe(before);
});

/** The journal and the snapshot, byte by byte. */
function hashOfData(workspace: string): string {
  const folder = join(workspace, 'data');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (/\.jsonl?$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
