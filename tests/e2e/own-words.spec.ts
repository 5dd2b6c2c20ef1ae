import { chromiumArguments, findChromium } from '../support/find-chromium';
import { expect, test } from './support/app-test';
import { goTo } from './support/go-to';

// A microphone that beeps, and a user who allows it.
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({ launchOptions: { executablePath: findChromium(), args: [...chromiumArguments, ...microphone] } });

test('a rep records an opener, survives a crash in the middle, hears it beside the script, and writes one', async ({
  app,
}) => {
  const { page } = app;
  page.setDefaultTimeout(15_000);
  const takes = page.getByRole('region', { name: 'My takes' });
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();

  await test.step('the opener is chosen on the Training page', async () => {
    await goTo(page, 'Training');
    await page.getByRole('link', { name: 'Choose an opener' }).click();
    await page.getByRole('link', { name: 'Dead lead or follow-up?' }).click();
    await expect(
      page.getByRole('region', { name: 'The opener' }).getByRole('listitem').first(),
    ).toBeVisible();
  });

  await test.step('a take is recorded by a key and heard again', async () => {
    await page.keyboard.press('r');
    await expect(takes.getByText('being recorded')).toBeVisible();
    await page.waitForTimeout(2_500);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: /^Listen/ }).click();
    const player = page.locator('audio');
    await expect
      .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(0.5);
  });

  await test.step('what the rep ticks stays with the take', async () => {
    const first = page.getByRole('region', { name: 'The opener' }).getByRole('checkbox').first();
    await first.click();
    await expect(page.getByText(/^Tick what was in your take: 1 of/)).toBeVisible();
    await page.reload();
    await expect(first).toBeChecked();
  });

  await test.step('a crash in the middle costs no more than the last second', async () => {
    await page.keyboard.press('r');
    await expect(takes.getByText('being recorded')).toBeVisible();
    await page.waitForTimeout(3_000);
    await app.restart();
    await goTo(page, 'Training');
    await page.getByRole('link', { name: 'Choose an opener' }).click();
    await page.getByRole('link', { name: 'Dead lead or follow-up?' }).click();
    await expect(takes.getByText('ended early')).toBeVisible();
    await takes
      .getByRole('button', { name: /^Listen/ })
      .first()
      .click();
    const player = page.locator('audio');
    await expect
      .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(0.5);
  });

  await test.step('a written one is compared word by word, and removed again', async () => {
    await page.keyboard.press('w');
    await page
      .getByPlaceholder('Write it as you would say it')
      .fill('Hello, this is about the conversation we had');
    await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    await expect(page.getByText(/^Found: /).first()).toBeVisible();
    await takes
      .getByRole('button', { name: /^Remove the take/ })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: 'Remove this take?' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(takes.getByRole('listitem')).toHaveCount(2);
  });
});
