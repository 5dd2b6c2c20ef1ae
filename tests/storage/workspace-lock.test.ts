import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { LockHolder } from '../../host/storage/lock-holder';
import { openWorkspace } from '../../host/storage/open-workspace';
import { takeLock } from '../../host/storage/workspace-lock';
import { anOpenWorkspace, aTemporaryFolder, openOptions } from '../support/a-workspace-folder';
import { bundleProgram } from '../support/bundle-program';
import type { RacerAnswer } from '../support/lock-racer';

async function ask(racer: ChildProcess, order: { folder?: string }): Promise<RacerAnswer> {
  const answer = once(racer, 'message');
  racer.send(order);
  return (await answer)[0] as RacerAnswer;
}

async function killAndWait(racer: ChildProcess): Promise<void> {
  const end = once(racer, 'exit');
  racer.kill('SIGKILL');
  await end;
}

const aHolder = (fields: Partial<LockHolder>): LockHolder => ({
  id: 'someone',
  pid: process.pid,
  host: os.hostname(),
  program: 'desktop',
  since: '2026-11-22T09:00:00.000Z',
  processStart: null,
  isReleased: false,
  ...fields,
});

async function aLockHeldBy(fields: Partial<LockHolder>): Promise<{ folder: string; file: string }> {
  const folder = path.join(await aTemporaryFolder(), 'lock');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, '00000007.json');
  await writeFile(file, JSON.stringify(aHolder(fields)));
  return { folder, file };
}

/** A process id that no process has: one that has just ended. */
async function aGoneProcess(): Promise<number> {
  const child = fork('-e', [], { execArgv: ['-e', '0'], stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('R6: in 100 races of four processes there is exactly one writer each time', async () => {
  const scratch = await aTemporaryFolder();
  const program = await bundleProgram(path.resolve('tests/support/lock-racer.ts'), scratch);
  const start = () => fork(program, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const racers = [start(), start(), start(), start()];
  onTestFinished(() => racers.forEach((racer) => void racer.kill('SIGKILL')));
  const gone = await aGoneProcess();
  const winners: number[] = [];
  let folder = '';
  for (let race = 0; race < 100; race += 1) {
    // A new lock, one that a dead process left, one that was given back, and one whose holder was killed.
    if (race % 4 === 0) folder = path.join(scratch, `new-${race}`);
    if (race % 4 === 1) folder = (await aLockHeldBy({ pid: gone })).folder;
    const answers = await Promise.all(racers.map((racer) => ask(racer, { folder })));
    winners.push(answers.filter(({ won }) => won).length);
    for (const { won, message } of answers)
      if (!won) expect(message).toContain('Another Rekindle (racer, process');
    const winner = answers.findIndex(({ won }) => won);
    const racer = racers[winner];
    if (!racer) continue;
    if (race % 12 === 2) {
      await killAndWait(racer);
      racers[winner] = start();
    } else await ask(racer, {});
  }
  expect(winners).toEqual(Array.from({ length: 100 }, () => 1));
}, 60_000);

test('R6: a second one is told who holds the workspace', async () => {
  const folder = await aTemporaryFolder();
  await anOpenWorkspace(folder, { program: 'desktop' });
  await expect(openWorkspace(folder, openOptions)).rejects.toMatchObject({
    code: 'workspace-locked',
    details: { pid: process.pid, host: os.hostname(), program: 'desktop', since: expect.any(String) },
  });
});

test('R6: a lock whose process is gone is taken over at once', async () => {
  const { folder } = await aLockHeldBy({ pid: await aGoneProcess() });
  const start = performance.now();
  const lock = await takeLock(folder, 'test');
  expect(performance.now() - start).toBeLessThan(1_000);
  await lock.release();
});

test.runIf(process.platform === 'linux')('R6: a process id that was used again holds nothing', async () => {
  const { folder } = await aLockHeldBy({ pid: process.ppid, processStart: 'another boot 12345' });
  await (await takeLock(folder, 'test')).release();
});

test('R6: a lock of another host is respected until it is silent for ten minutes', async () => {
  const { folder, file } = await aLockHeldBy({ host: 'another-laptop', pid: 1 });
  await expect(takeLock(folder, 'test')).rejects.toMatchObject({ details: { host: 'another-laptop' } });
  const elevenMinutesAgo = new Date(Date.now() - 11 * 60_000);
  await utimes(file, elevenMinutesAgo, elevenMinutesAgo);
  await (await takeLock(folder, 'test')).release();
});

test('a lock that was given back can be taken again, and old ones are cleared away', async () => {
  const folder = path.join(await aTemporaryFolder(), 'lock');
  for (let round = 0; round < 5; round += 1) await (await takeLock(folder, 'test')).release();
  expect(await readdir(folder)).toEqual(['00000005.json']);
});

test('what a process left that was killed while it took the lock is gone after the next start', async () => {
  const folder = await aTemporaryFolder();
  await (await anOpenWorkspace(folder)).close();
  const lock = path.join(folder, 'data', 'lock');
  await writeFile(path.join(lock, 'killed.tmp-lock'), '{');
  await anOpenWorkspace(folder);
  expect((await readdir(lock)).filter((name) => name.includes('.tmp'))).toEqual([]);
});
