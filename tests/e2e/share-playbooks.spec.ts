import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './support/app-test';
import { plainNotes } from './support/bundle-contents';
import { dropContents } from './support/drop-files';
import { goTo } from './support/go-to';

test('a coach takes the playbooks of others, and makes one of plain notes', async ({ app }) => {
  const { page } = app;
  const fileOf = (name: string) => join(app.workspace, 'playbooks', name);
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Playbooks');
  await expect(page.getByRole('link', { name: 'Homework' }).first()).toBeVisible();
  await test.step('a hostile archive is refused whole, in words', async () => {
    const content = zipSync({ 'good.md': strToU8('# Good'), '../evil.md': strToU8('# Evil') });
    await dropContents(page, [{ name: 'evil.zip', content: Buffer.from(content) }]);
    await expect(page.getByRole('alert')).toContainText("“../evil.md” can't be used: it leads out");
    await expect(page.getByRole('alert')).toContainText('Nothing was written');
    expect(existsSync(fileOf('good.md'))).toBe(false);
    await page.getByRole('button', { name: 'Leave it' }).click();
  });

  await test.step('a bundle with one that is new, one that changed and one in conflict is shown first', async () => {
    const text = (name: string) => readFileSync(fileOf(name), 'utf8');
    const content = zipSync({
      'fresh.md': strToU8(
        text('homework.md')
          .replace(/^id: .*$/m, 'id: fresh')
          .replace(/^title: .*$/m, 'title: Fresh'),
      ),
      'gracious-loss.md': strToU8(`${text('gracious-loss.md')}\nWords of theirs.\n`),
      'theirs.md': strToU8(`${text('homework.md')}\nWords of theirs.\n`),
    });
    await dropContents(page, [{ name: 'theirs.zip', content: Buffer.from(content) }]);
    await expect(page.getByText('has the same id, homework')).toBeVisible();
    await rowOf(page, 'gracious-loss.md').getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('region', { name: 'What changed' }).locator('ins')).toContainText([
      'Words of theirs.',
    ]);
    expect(existsSync(fileOf('fresh.md'))).toBe(false);
  });

  await test.step('take them: what is replaced is kept, and both of a conflict can stay', async () => {
    await rowOf(page, 'theirs.md').getByText('Keep both').click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('3 playbooks taken')).toBeVisible();
    expect(existsSync(fileOf('fresh.md'))).toBe(true);
    expect(readFileSync(fileOf('theirs-2.md'), 'utf8')).toMatch(/^id: homework-2$/m);
    expect(readFileSync(fileOf('gracious-loss.md'), 'utf8')).toContain('Words of theirs.');
    await page.getByRole('link', { name: 'gracious-loss.md' }).click();
    await expect(page.getByRole('article', { name: 'Lose well' })).toBeVisible();
    await page.keyboard.press('e');
    await expect(page.getByRole('button', { name: 'Kept texts (1)' })).toBeVisible();
  });

  await test.step('plain notes become a playbook that waits in the editor, unsaved', async () => {
    await dropContents(page, [{ name: 'notes.md', content: plainNotes }]);
    await expect(page.getByLabel('Title')).toHaveValue('After the trade fair');
    const proposals = page.getByRole('group', { name: 'What it could become' });
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview).toContainText('When they say');
    await proposals.getByRole('checkbox', { name: 'Objection' }).uncheck();
    await expect(preview).not.toContainText('When they say');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Not saved')).toBeVisible();
    expect(existsSync(fileOf('after-the-trade-fair.md'))).toBe(false);
    await page.keyboard.press('Control+s');
    await expect.poll(() => existsSync(fileOf('after-the-trade-fair.md'))).toBe(true);
    const saved = readFileSync(fileOf('after-the-trade-fair.md'), 'utf8');
    expect(saved).toContain('- [ ] Read what was said at the stand');
    expect(saved).toContain('::question[Who else should be asked?]');
    expect(saved).toContain('If they say “send me a brochure”: Gladly.');
  });
});

function rowOf(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
}
