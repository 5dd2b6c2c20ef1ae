import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test';
import { endlessDiagram, hostileDiagrams } from './support/hostile-diagrams';
import { hostileMarkdown } from './support/hostile-markdown';

/** R9: 0 executions, 0 requests off the origin, the screen answers within 3 s, in view, preview and print. */
const answerMs = 3_000;
const diagramMs = 6_000;

function watch(page: Page) {
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => incidents.push(`popup ${popup.url()}`));
  page.on('requestfinished', (request) => {
    if (request.url().includes('beacon.invalid')) incidents.push(`loaded ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What the policy stops never leaves the browser; anything else has tried the network.
    const reason = request.failure()?.errorText ?? '';
    if (request.url().includes('beacon.invalid') && !/csp|BLOCKED_BY_CLIENT/i.test(reason)) {
      incidents.push(`asked for ${request.url()}: ${reason}`);
    }
  });
  return incidents;
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
}

/** How long the screen's thread takes to answer; Playwright's own calls wait for it. */
async function expectAnswer(page: Page, what: string): Promise<void> {
  const began = Date.now();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(Date.now() - began, `${what}: the screen answers`).toBeLessThan(answerMs);
}

async function expectHarmless(page: Page, what: string, incidents: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => '__pwned' in window), `${what}: nothing ran`).toBe(false);
  expect(incidents, what).toEqual([]);
  const findings = await page.evaluate(() => {
    const contents = [...document.querySelectorAll('[data-id-prefix]')];
    const bad =
      'script,iframe:not([sandbox="allow-scripts"]),object,embed,form,meta,base,link,style,[onclick],[onerror],[onload]';
    const find = (selector: string) => contents.flatMap((one) => [...one.querySelectorAll(selector)]);
    const all = find('*');
    return [
      ...find(bad).map((element) => element.outerHTML.slice(0, 120)),
      ...all
        .filter((element) => element instanceof HTMLAnchorElement)
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(https:\/\/[^@]*$|mailto:|tel:|#)/.test(href)),
      ...all.filter((element) => element.id === 'root' || element.id === 'content').map(({ id }) => id),
      ...all.filter((element) => getComputedStyle(element).position === 'fixed').map(() => 'overlay'),
    ];
  });
  expect(findings, what).toEqual([]);
}

const pieces = Object.entries(hostileMarkdown);
/** What is too costly to lay out has no steps, and so no sheet. */
const printed = pieces.filter(([name]) => name !== 'deep nesting' && name !== 'many marks');
const head = (name: string) => `---\nid: hostile\ntitle: ${name}\n---\n\nAnchor text.\n\n`;

async function open(page: Page, workspace: string, name: string, text: string, suffix: string) {
  writeFileSync(join(workspace, 'playbooks', `${name}.md`), text);
  await goTo(page, `/playbooks/${name}.md${suffix}`);
  // The preview is made of blocks, all drawn at once.
  await expect(page.locator('[data-id-prefix]').first()).toContainText('Anchor text');
}

for (const [place, suffix] of [
  ['reader', ''],
  ['preview', '/edit'],
] as const) {
  test(`R9 hostile Markdown is harmless in the ${place}`, async ({ app }) => {
    test.setTimeout(240_000);
    const incidents = watch(app.page);
    for (const [index, [name, markdown]] of pieces.entries()) {
      await open(app.page, app.workspace, `hostile-${index}`, head(name) + markdown, suffix);
      await expectAnswer(app.page, name);
      await expectHarmless(app.page, name, incidents);
      await goTo(app.page, '/stories');
    }
  });

  test(`R9 hostile diagrams are harmless in the ${place}`, async ({ app }) => {
    test.setTimeout(300_000);
    const incidents = watch(app.page);
    for (const [index, [name, source]] of Object.entries(hostileDiagrams).entries()) {
      const text = `${head(name)}\`\`\`mermaid\n${source}\n\`\`\`\n`;
      await open(app.page, app.workspace, `diagram-${index}`, text, suffix);
      const figure = app.page.locator('figure[data-state]');
      await expect(figure, `${name}: ends`).toHaveAttribute('data-state', /drawn|failed/, {
        timeout: diagramMs + 10_000,
      });
      await expectAnswer(app.page, name);
      await expectHarmless(app.page, name, incidents);
      await goTo(app.page, '/stories');
    }
  });
}

test('R9 hostile texts are harmless on paper, and so is what an account is called', async ({ app }) => {
  test.setTimeout(240_000);
  const { page, workspace } = app;
  page.setDefaultTimeout(15_000);
  const incidents = watch(page);
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await page.keyboard.press('Escape');
  for (const [index, [name, markdown]] of printed.entries()) {
    const steps = `## Call\n\n::question[What is {{ account.name }}?]{#what}\n\nAnchor text.\n\n${markdown}\n`;
    writeFileSync(join(workspace, 'playbooks', `paper-${index}.md`), `${head(name)}${steps}`);
  }
  await goTo(page, '/today');
  await page.getByRole('region', { name: 'Calls worth making' }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.keyboard.press('e');
  const named = page.getByRole('dialog').getByLabel(/^Name/);
  await named.fill('<img src=x onerror="window.__pwned=1"> [x](javascript:window.__pwned=1)');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+p');
  const playbook = page.getByRole('combobox', { name: 'Playbook' });
  for (const [name] of printed) {
    await playbook.fill(name);
    await page.getByRole('option', { name, exact: true }).click();
    const sheet = page.getByRole('article', { name: 'Call sheet' });
    await expect(sheet).toContainText(name);
    await expect(sheet.locator('[data-id-prefix]').first()).toContainText('Anchor text');
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ preferCSSPageSize: true });
    await expectAnswer(page, name);
    await expectHarmless(page, name, incidents);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('R9 a diagram that never ends does not stop the screen and is taken away', async ({ app }) => {
  const text = `${head('Endless')}\`\`\`mermaid\n${endlessDiagram}\n\`\`\`\n`;
  await open(app.page, app.workspace, 'endless', text, '');
  const figure = app.page.locator('figure[data-state]');
  for (let tick = 0; tick < 12; tick++) {
    await expectAnswer(app.page, 'endless');
    await app.page.waitForTimeout(400);
  }
  await expect(figure).toContainText('It took longer than three seconds');
  await expect(figure.locator('iframe')).toHaveCount(0);
  await figure.getByRole('button', { name: 'Draw it again' }).click();
  await expect(figure.locator('iframe')).toHaveCount(1);
  await expect(figure).toContainText('It took longer than three seconds', { timeout: 20_000 });
  await expect(figure.locator('iframe')).toHaveCount(0);
});
