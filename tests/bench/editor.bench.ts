import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/find-chromium';
import { startServe } from '../support/start-serve';
import { type BenchFigure, median } from './bench-figure';

const lineCount = 2_000;
const keystrokes = 60;

/** In real Chromium, on the built app (`npm run build` first): from a key to the page that shows its letter. */
export async function measure(): Promise<BenchFigure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-bench-'));
  const workspace = path.join(folder, 'workspace');
  const server = await startServe(workspace, 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  try {
    const playbooks = path.join(workspace, 'playbooks');
    writeFileSync(path.join(playbooks, 'long.md'), longPlaybook(lineCount));
    writeFileSync(path.join(playbooks, 'huge.md'), longPlaybook(Number.POSITIVE_INFINITY));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.link);
    const long = await type(page, 'long.md');
    const huge = await type(page, 'huge.md');
    return [
      figure('key to preview, 2,000 lines, 95 of 100', long.keyMs, 50),
      hold('longest hold of the screen while typing, 2,000 lines', long.holdMs),
      figure('key to preview, 1 MB, 95 of 100', huge.keyMs, 100),
      hold('longest hold of the screen while typing, 1 MB', huge.holdMs),
    ];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types in the middle of a line of the file and waits each time until the preview has the letter. */
async function type(page: Page, fileId: string): Promise<{ keyMs: number[]; holdMs: number }> {
  await page.evaluate((id) => {
    window.location.hash = `/playbooks/${id}/edit`;
  }, fileId);
  const text = page.getByRole('textbox', { name: 'Text of the playbook' });
  await text.getByText('First words').click();
  await page.getByRole('region', { name: 'Preview' }).getByText('First words').waitFor();
  await page.evaluate(watch);
  for (let count = 0; count < keystrokes; count += 1) {
    await page.keyboard.press('x');
    await page.waitForFunction((wanted) => (window as unknown as Watched).keyMs.length === wanted, count + 1);
  }
  return page.evaluate(() => {
    const { keyMs, holds } = window as unknown as Watched;
    return { keyMs: keyMs.slice(5), holdMs: Math.max(0, ...holds) };
  });
}

interface Watched {
  keyMs: number[];
  holds: number[];
}

/** Runs in the page: the time of each key until the next frame after the preview changed, and long tasks. */
function watch(): void {
  const watched = window as unknown as Watched;
  watched.keyMs = [];
  watched.holds = [];
  let pressedAt = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      pressedAt = event.timeStamp;
    },
    true,
  );
  const preview = document.querySelector('[aria-label="Preview"]');
  new MutationObserver(() => {
    if (pressedAt === 0) return;
    const began = pressedAt;
    pressedAt = 0;
    requestAnimationFrame(() => watched.keyMs.push(performance.now() - began));
  }).observe(preview as Element, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.holds.push(entry.duration);
  }).observe({ type: 'longtask' });
}

/** Sections of all kinds of steps, up to a number of lines or just below 1 MB. */
function longPlaybook(mostLines: number): string {
  const lines = ['---', 'id: long', 'title: Long', '---', '', 'First words', '', '## Prepare', ''];
  for (let section = 0; lines.length < mostLines - 40 && lines.length < 29_000; section += 1) {
    lines.push(
      `### Part ${section}`,
      '',
      `A passage with **strong words**, a [link](https://example.com/${section}) and {{ contact.firstName }}.`,
      'It goes on for a second line, as people write.',
      '',
      `- [ ] Read what was said {#read-${section} required}`,
      `- [ ] Look at the news {#news-${section}}`,
      '',
      `::question[Is it still on the list?]{#list-${section} type=yes-no}`,
      `::question[What came in between?]{#between-${section} when="list-${section} = no"}`,
      '',
      `:::objection[We have no budget]{#budget-${section}}`,
      'Then let us see what waiting costs.',
      ':::',
      '',
    );
  }
  lines.push('## Call', '', '## Review', '');
  return lines.join('\n').slice(0, 990_000);
}

function figure(name: string, times: readonly number[], limit: number): BenchFigure {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    name,
    value: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    limit,
    unit: 'ms',
    note: `real Chromium, ${times.length} keys, median ${median(times).toFixed(1)} ms`,
  };
}

function hold(name: string, value: number): BenchFigure {
  return { name, value, limit: 100, unit: 'ms', note: 'long tasks of the page; none is 0' };
}
