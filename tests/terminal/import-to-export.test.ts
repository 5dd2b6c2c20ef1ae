import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTerminal, type TerminalRun } from '../support/run-terminal';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-terminal-'));
const workspace = join(folder, 'workspace');
const maven = ['accounts', 'products', 'sales_pipeline', 'sales_teams'].map((name) =>
  join(import.meta.dirname, '../data/maven-crm', `${name}.csv`),
);
let dryRun: TerminalRun;
let firstRun: TerminalRun;
let secondRun: TerminalRun;

beforeAll(async () => {
  dryRun = await runTerminal('import', ...maven, '--workspace', workspace, '--dry-run', '--yes', '--json');
  firstRun = await runTerminal('import', ...maven, '--workspace', workspace, '--yes', '--json');
  secondRun = await runTerminal('import', ...maven, '--workspace', workspace, '--yes', '--json');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nothing = { accounts: 0, contacts: 0, deals: 0, activities: 0, offerings: 0, reps: 0, triggers: 0 };

test('a dry run says what the import then does, and leaves no workspace', async () => {
  const untouched = join(folder, 'untouched');
  const run = await runTerminal('import', ...maven, '--workspace', untouched, '--dry-run', '--yes', '--json');
  expect([run.exitCode, existsSync(untouched)]).toEqual([0, false]);
  expect(dryRun.exitCode).toBe(0);
  const { created, skipped, questions } = firstRun.json() as Record<string, unknown>;
  expect(dryRun.json()).toMatchObject({ created, skipped, questions });
});

test('a reader that closes the pipe early is no failure', () => {
  const command = join(import.meta.dirname, '../../bin/rekindle.mjs');
  const program = [process.execPath, command, 'import', ...maven, '--workspace', join(folder, 'piped')];
  const line = `${program.map((word) => `'${word}'`).join(' ')} --dry-run --yes --json | head -c 50`;
  const ran = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  expect([ran.stdout.length, ran.stderr]).toEqual([50, '']);
});

test('an import is written with questions, each row by itself', () => {
  expect(firstRun.exitCode).toBe(0);
  const result = firstRun.json() as { questions: { file: string; row: number; question: string }[] };
  expect(result).toMatchObject({
    created: { accounts: 85, deals: 7_375, offerings: 7, reps: 35 },
    updated: nothing,
    unchanged: nothing,
  });
  expect(result.questions).toHaveLength(1_425);
  for (const { file, row, question } of result.questions) {
    expect(file).toBe('sales_pipeline.csv');
    expect(row).toBeGreaterThan(1);
    expect(question).toMatch(/account/i);
  }
});

test('the same files again change nothing, and their open questions are told again', () => {
  expect(secondRun.exitCode).toBe(0);
  const { created, questions } = firstRun.json() as Record<string, unknown>;
  expect(secondRun.json()).toMatchObject({
    created: nothing,
    updated: nothing,
    unchanged: created,
    questions,
  });
});

test('a file without a usable row ends with 1', async () => {
  const file = join(folder, 'empty.csv');
  writeFileSync(file, '');
  const run = await runTerminal('import', file, '--workspace', join(folder, 'other'), '--yes', '--json');
  expect(run.exitCode).toBe(1);
});

test('guessed columns that nobody confirmed are a question, and nothing is written', async () => {
  const run = await runTerminal('import', ...maven, '--workspace', join(folder, 'third'), '--json');
  expect(run.exitCode).toBe(1);
  const { created, questions } = run.json() as { created: unknown; questions: unknown[] };
  expect(created).toEqual(nothing);
  expect(questions.length).toBeGreaterThan(0);
});

test('pools as of a date come ranked, with their reason, and leave the settings alone', async () => {
  const run = await runTerminal('pools', '--workspace', workspace, '--as-of', '2018-06-30', '--json');
  expect(run.exitCode).toBe(0);
  const rows = run.json() as {
    account: { id: string; name: string };
    pool: string;
    why: string;
    rank: number;
  }[];
  expect(rows.length).toBeGreaterThan(85);
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_row, index) => index + 1));
  for (const { account, why } of rows) {
    expect(account).toEqual({ id: expect.any(String), name: expect.any(String) });
    expect(why).toMatch(/\S+ \S+/);
  }
  const early = await runTerminal('pools', '--workspace', workspace, '--as-of', '2016-01-01', '--json');
  expect(early.stdout).not.toBe(run.stdout);
  expect((await runTerminal('pools', '--workspace', workspace, '--as-of', '2018-06-30')).stdout).toMatch(
    /^1\. /,
  );
});

test('check finds the workspace sound and counts it', async () => {
  const run = await runTerminal('check', '--workspace', workspace, '--json');
  expect(run.exitCode).toBe(0);
  expect(run.json()).toMatchObject({
    isSound: true,
    counts: { accounts: 85, deals: 7_375, undecidedRows: 1_425 },
    problems: [],
    journal: expect.any(Object),
    backups: expect.any(Array),
  });
});

test('check ends with 1 on a damaged workspace', async () => {
  const damaged = join(folder, 'damaged');
  await runTerminal('import', ...maven, '--workspace', damaged, '--yes');
  const data = join(damaged, 'data');
  for (const name of readdirSync(data)) {
    if (/journal|snapshot|data/.test(name)) writeFileSync(join(data, name), '{"half": ');
  }
  const run = await runTerminal('check', '--workspace', damaged, '--json');
  expect([run.exitCode, run.stderr]).toEqual([1, '']);
  expect(run.json()).toMatchObject({
    isSound: false,
    problems: [{ message: expect.stringMatching(/damaged/) }],
  });
});

test('dates that can be read both ways wait for an answer, which an option gives', async () => {
  const file = join(folder, 'deals.csv');
  const header = 'Deal - ID,Deal - Title,Deal - Organization,Deal - Status,Deal - Lost time';
  writeFileSync(file, `${header}\n1,Oven,Acme,Lost,03/04/2018\n2,Mixer,Acme,Lost,05/06/2018\n`);
  const into = ['import', file, '--workspace', join(folder, 'dated'), '--yes', '--json'];
  const open = await runTerminal(...into);
  expect(open.exitCode).toBe(1);
  expect(open.json()).toMatchObject({ skipped: [], questions: [{ row: 2 }, { row: 3 }] });
  const answered = await runTerminal(...into, '--dates', 'day-first');
  expect(answered.exitCode).toBe(0);
  expect(answered.json()).toMatchObject({ created: { deals: 2 }, questions: [] });
});

test('everything leaves as CSV, JSON and Markdown', async () => {
  const out = join(folder, 'out');
  const run = await runTerminal('export', '--workspace', workspace, '--out', out);
  expect(run.exitCode).toBe(0);
  const files = readdirSync(out, { recursive: true }).map(String);
  for (const ending of ['.csv', '.json', '.md'])
    expect(files.some((file) => file.endsWith(ending))).toBe(true);
  expect(existsSync(join(out, 'csv'))).toBe(true);
});

test('a date that no calendar has is wrong usage', async () => {
  const { exitCode, stderr } = await runTerminal('pools', '--workspace', workspace, '--as-of', '2018-02-30');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('2018-02-30');
});
