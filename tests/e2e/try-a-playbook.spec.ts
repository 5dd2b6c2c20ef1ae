import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLine } from '../../host/storage/journal-line';
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
  const before = lastChange(app.workspace);
  expect(before).toBeGreaterThan(0);

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
  expect(lastChange(app.workspace)).toBe(before);
});

/** The number of the last change on the disk; folding the journal into the snapshot leaves it as it is. */
function lastChange(workspace: string): number {
  const folder = join(workspace, 'data');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder);
  const lines = names.filter((name) => name.endsWith('.jsonl')).flatMap((name) => read(name).split('\n'));
  const changes = lines.map((line) => decodeLine(Buffer.from(line))?.sequence ?? 0);
  const folded = names.includes('snapshot.json') ? /"sequence":(\d+)/.exec(read('snapshot.json'))?.[1] : 0;
  return Math.max(Number(folded), ...changes);
}
