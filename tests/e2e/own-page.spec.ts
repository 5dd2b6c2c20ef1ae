import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app-test';

test('a rep sees their own week, one thing to try and what a coach said, and takes the week along', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.getByRole('button', { name: /Dana Whitlock/ }).click();
  const answered = page.getByRole('region', { name: /^Your coach answered/ });
  const dialog = page.getByRole('dialog', { name: 'The accounts behind it' });

  await test.step('Today tells of the coach until it was seen, and of the week', async () => {
    await expect(answered).toContainText('Ruth Ansgar');
    await answered.getByRole('button', { name: /as seen$/ }).click();
    await expect(answered).toHaveCount(0);
    await page.getByRole('region', { name: 'My week' }).getByRole('link', { name: 'My own page' }).click();
  });

  await test.step('the own page proposes one thing with its reason, and another one', async () => {
    const thing = page.getByRole('region', { name: 'One thing to try' });
    await expect(thing).toContainText('Take up what Ruth Ansgar wrote');
    await expect(thing.getByRole('link', { name: 'Open the review' })).toBeVisible();
    await thing.getByRole('button', { name: 'Something else' }).click();
    await expect(thing).not.toContainText('Ruth Ansgar');
    await thing.getByRole('button', { name: /accounts? behind/ }).click();
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a bar leads to its accounts as the table does', async () => {
    await page.getByRole('button', { name: 'Table of This week beside your usual' }).click();
    await expect(page.getByRole('rowheader', { name: 'Conversations' })).toBeVisible();
    await page.locator('.recharts-bar-rectangle path').first().click();
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  const paper = page.getByRole('article', { name: 'Weekly summary' });
  await test.step('the week of the team leads to the week of a rep, and its figures to accounts', async () => {
    await page.keyboard.press('6');
    await expect(paper).toContainText('Dana Whitlock');
    await page.getByRole('combobox', { name: 'Rep' }).click();
    await page.getByRole('option', { name: 'The team' }).click();
    await expect(paper).toContainText('The team');
    const ofRep = paper.getByRole('button', { name: /^The week of/ });
    // How much of the sample lies in one week depends on today's weekday.
    for (let back = 0; back < 4 && (await ofRep.count()) === 0; back += 1) {
      const title = await paper.getByRole('heading').first().innerText();
      await page.keyboard.press('[');
      await expect(paper.getByRole('heading').first()).not.toHaveText(title);
    }
    await ofRep.first().click();
    await expect(paper).not.toContainText('The team');
    await expect(paper.getByRole('link').first()).toBeVisible();
  });

  await test.step('it is saved as Markdown, and printed without the screen around it', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toMatch(/^# [A-Z][a-z]+ \w+, \d+ \w+ to /);
    expect(text).toContain('| Attempts to reach somebody |');
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
});
