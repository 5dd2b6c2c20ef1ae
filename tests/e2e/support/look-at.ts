import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const sizes = [
  { width: 1024, height: 700 },
  { width: 1280, height: 800 },
];

/** With `REKINDLE_PICTURES` set, every sight is kept as a picture in this folder. */
const pictureFolder = join(import.meta.dirname, '../../../.cache/pictures');
const takesPictures = Boolean(process.env.REKINDLE_PICTURES);

/** What is wrong with what the page shows now: axe in light and dark, and a page wider than its window. */
export async function lookAt(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  // Everything that is still being loaded spins somewhere in the content.
  await expect(page.getByRole('main').locator('.mantine-Loader-root')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.waitForTimeout(120);
      if (takesPictures) await takePicture(page, `${name}-${colorScheme}-${size.width}`);
      if (colorScheme === 'light') faults.push(...(await overflow(page, `${name} at ${size.width}`)));
    }
    const axe = new AxeBuilder({ page });
    // Only colours differ from one scheme to the other.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes.slice(0, 3))
        faults.push(
          `${name}, ${colorScheme}: ${id}: ${html.slice(0, 200)} ${failureSummary?.replaceAll('\n', ' ')}`,
        );
  }
  return faults;
}

async function overflow(page: Page, where: string): Promise<string[]> {
  const { content, window } = await page.evaluate(() => ({
    content: document.scrollingElement?.scrollWidth ?? 0,
    window: innerWidth,
  }));
  return content > window ? [`${where}: ${content} px wide in a window of ${window} px`] : [];
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true });
  await page.screenshot({ path: join(pictureFolder, `${name}.png`), animations: 'disabled' });
}
