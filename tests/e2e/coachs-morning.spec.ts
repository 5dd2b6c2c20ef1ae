import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './support/app-test';
import { dropContents } from './support/drop-files';
import { goTo, openPlace, showPool } from './support/go-to';

const title = 'After the trade fair';
const name = 'after-the-trade-fair.md';
const published = 'You saw our stand';
const draft = 'You asked about the second hall';

test('a coach’s morning: write, mend, try, publish, follow, compare, restore, give away', async ({
  app,
  elsewhere,
}) => {
  const { page } = app;
  const file = join(app.workspace, 'playbooks', name);
  const onDisk = () => readFileSync(file, 'utf8');
  const text = page.getByRole('textbox', { name: 'Text of the playbook' });
  const preview = page.getByRole('region', { name: 'Preview' });
  const problems = page.getByRole('region', { name: 'Problems' });
  const head = page.locator('header');
  await addSampleData(page);

  await test.step('write a new one with the toolbar; nothing is on the disk before it is saved', async () => {
    await goTo(page, 'Playbooks');
    await expect(page.getByRole('link', { name: 'Lose well' }).first()).toBeVisible();
    await page.keyboard.press('n');
    await page.getByLabel('Title').fill(title);
    await page.keyboard.press('Control+Enter');
    await expect(preview).toContainText('Read the history back');
    await page.getByRole('button', { name: 'Insert a checklist item' }).click();
    await page.keyboard.type('Read what was said at the stand');
    await text.press('Control+End');
    await page.keyboard.press('Alt+Shift+q');
    const form = page.getByRole('dialog', { name: 'New question' });
    await form.getByRole('textbox', { name: 'Question' }).fill('Who else was there?');
    await page.keyboard.press('Control+Enter');
    await expect(preview).toContainText('Who else was there?');
    expect(() => onDisk()).toThrow();
    await page.keyboard.press('Control+s');
    await expect(head.getByText('Saved', { exact: true })).toBeVisible();
    expect(onDisk()).toContain('- [ ] Read what was said at the stand {#');
  });

  await test.step('break it, and mend it by a quick fix', async () => {
    await text.press('Control+End');
    await page.keyboard.type('\n\n::question[Which rival?]{#rival saves=deal.competitr}');
    await expect(problems).toContainText('deal.competitr');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+.');
    await page.getByRole('menuitem', { name: 'Write “deal.competitor”' }).press('Enter');
    await expect(problems).not.toContainText('deal.competitr');
  });

  await test.step('see it as a rep will, and try it', async () => {
    await page.getByRole('combobox', { name: 'Preview with an account' }).fill('a');
    await page.getByRole('option').first().click();
    await expect(page.getByTitle(/^A run would be about/)).toBeVisible();
    await expect(preview).not.toContainText('contact first name');
    await text.press('Control+Shift+Enter');
    await expect(page.getByRole('list', { name: 'Why this account' })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Trial' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the editor' }).click();
    await expect(text).toContainText('Which rival?');
  });

  const changeOutside = async (from: string, to: string) => {
    writeFileSync(file, onDisk().replace(from, to));
    await expect(preview).toContainText(to);
  };

  await test.step('what others change outside is followed; publish it with a line why', async () => {
    await page.keyboard.press('Control+s');
    await expect(head.getByText('Saved', { exact: true })).toBeVisible();
    writeFileSync(file, onDisk().replace(/^pools: \[\]$/m, 'pools: [declined]'));
    await changeOutside('Hello', published);
    await page.keyboard.press('Control+Shift+s');
    await page.getByRole('dialog').getByLabel('Why this version?').fill('A first try');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    writeFileSync(file, onDisk().replace(/^pools: .*$/m, '$&\nreview-by: 2017-01-31'));
    await changeOutside(published, draft);
  });

  await test.step('R8 typed here and changed there: both texts stand side by side, and both are kept', async () => {
    await text.press('Control+End');
    await page.keyboard.type('\n\nMine.');
    await expect(head.getByText('Not saved')).toBeVisible();
    await page.reload();
    await expect(preview).toContainText('Mine.');
    const theirs = `${onDisk()}\n\nTheirs.\n`;
    writeFileSync(file, theirs);
    const both = page.getByRole('region', { name: 'Two versions of this playbook' });
    await expect(both).toContainText('Mine.');
    await expect(both).toContainText('Theirs.');
    expect(onDisk()).toBe(theirs);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.keyboard.press('Control+s');
    await expect(head.getByText('Saved', { exact: true })).toBeVisible();
    expect(onDisk()).toMatch(/Mine\.$/);
    await page.getByRole('button', { name: /^Kept texts/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Theirs.');
    await page.keyboard.press('Escape');
  });

  await test.step('the coach sees that it is a draft and due; a rep runs what was published', async () => {
    await goTo(page, 'Playbooks');
    await expect(page.getByRole('listitem').filter({ hasText: title }).first()).toContainText(
      'draft not published · review due',
    );
    await (await showPool(page, 'Declined')).first().getByRole('link').click();
    await expect(page.getByRole('region', { name: /^Deals/ })).toBeVisible();
    await runFromPalette(page, `Start: ${title}`);
    await page
      .getByRole('navigation', { name: 'Parts of the engagement' })
      .getByRole('button', { name: /Call/ })
      .click();
    await expect(page.getByRole('region', { name: 'Current step' })).toContainText(published);
    await expect(page.getByRole('main')).not.toContainText(/second hall|review due|read again by/);
    await page.goBack();
    await runFromPalette(page, `Go on: ${title}`);
    await expect(page.getByRole('region', { name: 'Current step' })).toContainText(published);
  });

  await test.step('publish the draft, compare two versions as words, restore the first', async () => {
    await openPlace(page, `/playbooks/${name}`);
    await expect(page.getByText('To be read again by')).toBeVisible();
    await page.keyboard.press('v');
    await expect(page.getByText('A draft: reps do not run it yet')).toBeVisible();
    await page.keyboard.press('p');
    await page.getByLabel('Why this version?').fill('The fair is over');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('row', { name: /Version 2/ })).toContainText('The fair is over');
    await page
      .getByRole('row', { name: /Version 1/ })
      .getByRole('radio')
      .first()
      .check();
    await expect(page.getByRole('region', { name: 'What changed' }).locator('ins')).toContainText([
      'asked about the second hall',
    ]);
    await page.getByRole('button', { name: 'Restore version 1' }).click();
    await expect.poll(onDisk).toContain(published);
  });

  const bundle = await test.step('export it with another one', async () => {
    await goTo(page, 'Playbooks');
    await page.keyboard.press('x');
    const dialog = page.getByRole('dialog', { name: 'Export playbooks' });
    await dialog.getByRole('checkbox', { name: /^All/ }).click();
    await dialog.getByRole('checkbox', { name: new RegExp(`^${title}`) }).check();
    await dialog.getByRole('checkbox', { name: /^Lose well/ }).check();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+Enter');
    const bytes = readFileSync(await (await download).path());
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([name, 'gracious-loss.md']);
    expect(strFromU8(files[name] ?? new Uint8Array())).toBe(onDisk());
    return bytes;
  });

  await test.step('a colleague takes it: the one that they changed themselves is theirs to decide', async () => {
    const there = elsewhere.page;
    const changed = join(elsewhere.workspace, 'playbooks', 'gracious-loss.md');
    await goTo(there, 'Playbooks');
    await expect(there.getByRole('link', { name: 'Lose well' }).first()).toBeVisible();
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nA word of the north.\n`);
    await dropContents(there, [{ name: 'morning.zip', content: bundle }]);
    const row = there.getByRole('listitem').filter({ hasText: 'gracious-loss.md' });
    await row.getByText('Keep both').click();
    await there.keyboard.press('Control+Enter');
    await expect(there.getByText('2 playbooks taken')).toBeVisible();
    const taken = readFileSync(join(elsewhere.workspace, 'playbooks', name), 'utf8');
    expect(taken).toBe(onDisk());
    await there.getByRole('link', { name }).click();
    await expect(there.getByText('Never published: runs as it stands')).toBeVisible();
    expect(readFileSync(changed, 'utf8')).toContain('A word of the north.');
  });
});

async function addSampleData(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
}

async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog', { name: 'Search and commands' }).getByText(words)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/engagements\//);
}
