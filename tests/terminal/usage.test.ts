import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runTerminal } from '../support/run-terminal';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-usage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['an unknown command', ['dial']],
  ['an unknown option', ['check', '--workspace', folder, '--loudly']],
  ['no workspace', ['pools', '--json']],
  ['a workspace that is not there', ['check', '--workspace', join(folder, 'nowhere')]],
  ['a date that is none', ['pools', '--workspace', folder, '--as-of', '2026-02']],
  ['a port that is none', ['serve', '--workspace', folder, '--port', '70000']],
  ['no file to import', ['import', '--workspace', folder]],
  ['a file that is not there', ['import', join(folder, 'nothing.csv'), '--workspace', folder]],
  ['a folder in place of a file to import', ['import', folder, '--workspace', folder]],
  ['a folder of other files as a workspace', ['check', '--workspace', import.meta.dirname]],
  ['a file as a workspace', ['pools', '--workspace', import.meta.filename]],
  ['no path to lint', ['lint']],
  ['no folder to export to', ['export', '--workspace', folder]],
])('wrong usage ends with 2 and a sentence: %s', async (_title, terminalArguments) => {
  const run = await runTerminal(...terminalArguments);
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(/\S+ \S+/);
  expect(run.stderr).not.toMatch(/\n\s+at /);
});

test.each([['--help'], ['--version'], ['lint', '--help']])(
  '%s %s ends with 0',
  async (...terminalArguments) => {
    const run = await runTerminal(...terminalArguments.filter((argument) => argument !== undefined));
    expect(run.exitCode).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(3);
  },
);
