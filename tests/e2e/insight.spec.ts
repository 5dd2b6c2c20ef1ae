import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app-test';

test('a coach reads what is followed and why it matters, sees the accounts behind it, and takes it along', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.getByRole('button', { name: /Dana Whitlock/ }).click();
  await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();
  const story = page.getByRole('region', { name: 'What the figures say' });

  await test.step('the diagnosis comes first, its evidence one click away', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await expect(story).toContainText('engagements completed');
    await expect(story).toContainText(/revise the plan|back to basics|Results hold/);
    await story.getByRole('button', { name: /engagements completed/ }).click();
    const dialog = page.getByRole('dialog', { name: 'The accounts behind it' });
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a figure of a table leads to its accounts', async () => {
    await page.getByRole('button', { name: 'Table of By rep' }).click();
    const cell = page.getByRole('button', { name: /^Marcus Oyelaran, Engagements: \d+/ });
    const count = Number(await cell.textContent());
    await cell.click();
    const lines = page.getByRole('dialog').getByRole('listitem');
    await expect(lines.first()).toBeVisible();
    const times = await lines.evaluateAll((items) =>
      items.map((item) => Number(/(\d+) times$/.exec(item.textContent ?? '')?.[1] ?? 1)),
    );
    expect(times.reduce((sum, each) => sum + each, 0)).toBe(count);
    await page.keyboard.press('Escape');
  });

  await test.step('so do a point of a line and a cell of the matrix', async () => {
    const behind = page.getByRole('dialog', { name: 'The accounts behind it' });
    const months = page.getByRole('region', { name: 'Month by month' });
    // Hidden from readers, who have the table.
    await months.locator('.recharts-line-dots circle').first().hover();
    await months.locator('.recharts-active-dot circle').first().click();
    await expect(behind.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(behind).toBeHidden();
    await page.keyboard.press('3');
    const matrix = page.getByRole('region', { name: 'Stated against real' });
    await matrix.locator('svg g[cursor]').first().click();
    await expect(behind).toContainText(/, .+: \d+/);
    await expect(behind.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(behind).toBeHidden();
    await page.keyboard.press('1');
  });

  await test.step('a chart is saved as figures and as a picture', async () => {
    const save = async (kind: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save Step by step as ${kind}` }).click();
      return (await download).path();
    };
    expect(await readFile(await save('CSV'), 'utf8')).toContain('Step,Done,Skipped,Not reached');
    const picture = await readFile(await save('SVG'), 'utf8');
    expect(picture).toContain('>Step by step</text>');
    expect(picture).not.toContain('var(');
    expect((await readFile(await save('PNG'))).subarray(1, 4).toString()).toBe('PNG');
  });

  await test.step('the other parts, narrowed to one rep', async () => {
    await page.keyboard.press('2');
    await expect(story).toContainText('need not be the cause');
    await page.keyboard.press('3');
    await expect(story).toContainText('another reason than the stated one');
    await page.keyboard.press('4');
    await expect(page.getByRole('region', { name: 'Accounts that nobody worked' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Rep' }).click();
    await page.getByRole('option', { name: 'Ines Calloway' }).click();
    await page.getByRole('button', { name: 'Table of Accounts that nobody worked' }).click();
    await expect(page.getByRole('rowheader', { name: 'Ines Calloway' })).not.toHaveCount(0);
    await expect(page.getByRole('rowheader', { name: 'Dana Whitlock' })).toHaveCount(0);
  });
});
