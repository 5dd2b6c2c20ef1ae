import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPlaybookFolder, type TemporaryFolder } from '../support/a-playbook-folder';
import { runTerminal } from '../support/run-terminal';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await aPlaybookFolder({ 'trade-fair.md': 'Somebody wrote this.\n' });
});
afterAll(() => folder.remove());

test('a new playbook is written beside the others', async () => {
  const run = await runTerminal(
    'new',
    'Trade fair',
    '--folder',
    folder.path,
    '--template',
    'message',
    '--json',
  );
  const file = join(folder.path, 'trade-fair-2.md');
  expect(run.exitCode).toBe(0);
  expect(run.json()).toEqual({ file });
  expect(await readFile(file, 'utf8')).toContain('title: "Trade fair"');
  expect(await readFile(join(folder.path, 'trade-fair.md'), 'utf8')).toBe('Somebody wrote this.\n');
  expect((await runTerminal('lint', file)).stdout).toContain('0 errors');
});

test('without a title nothing is written, and it says so', async () => {
  const run = await runTerminal('new', '  ', '--folder', folder.path);
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain('Nothing was written');
});
