import { readFileSync } from 'node:fs';
import { expect, test } from './support/app-test';

test('the flow of a playbook is drawn from its steps, and saved as SVG and as PNG', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    window.location.hash = '/playbooks/dead-lead-review.md';
  });
  await page.getByRole('button', { name: /^Flow/ }).click();
  const flow = page.getByRole('region', { name: 'Flow of the playbook' });
  const save = async (kind: string) => {
    const download = page.waitForEvent('download');
    await flow.getByRole('button', { name: `Save as ${kind}` }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const svg = await save('SVG');
  expect(svg.name).toBe('dead-lead-or-follow-up-flow.svg');
  const text = svg.bytes.toString('utf8');
  expect(text).toMatch(/^<svg[^>]* viewBox=/);
  for (const word of ['Prepare', 'history', 'Review']) expect(text).toContain(word);
  expect(text).not.toMatch(/<script|<foreignObject|<image|\son\w+=|href="(?!#)/i);

  const png = await save('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(500);
  expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(500);

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(flow.locator('figure')).toHaveAttribute('data-state', 'drawn');
});
