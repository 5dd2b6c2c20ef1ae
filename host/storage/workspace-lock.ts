import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AppError } from '../../core/app-error';
import { isAbsence } from './file-operations';
import { isRunning, type LockHolder, processStart } from './lock-holder';

/**
 * The lock is the file with the highest number in its folder. Who finds that one released or its process
 * gone makes the next number, which only one can (`link` fails when the name exists), and then looks whether
 * a higher one exists. Numbers never go back, so a slow one can't take what was taken meanwhile (R6).
 */
export interface WorkspaceLock {
  /** Throws AppError `workspace-locked` when another process has taken the lock over, after a long sleep. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

const heartbeatMs = 15_000;
/** Another host's process can't be asked; its lock counts as left behind when it was silent for so long. */
const silentMs = 10 * 60_000;
/** After so long without a heartbeat (a laptop's sleep) the lock is looked at before anything is written. */
const sleptMs = 60_000;

const lockFileName = (number: number): string => `${String(number).padStart(8, '0')}.json`;
const ownLocks = new Set<string>();

/** @throws AppError `workspace-locked`, saying who holds it */
export async function takeLock(folder: string, program: string): Promise<WorkspaceLock> {
  await fs.mkdir(folder, { recursive: true });
  const holder: LockHolder = {
    id: randomUUID(),
    pid: process.pid,
    host: os.hostname(),
    program,
    since: new Date().toISOString(),
    processStart: await processStart(process.pid),
    isReleased: false,
  };
  for (;;) {
    const numbers = await lockNumbers(folder);
    const highest = numbers.at(-1) ?? 0;
    if (highest > 0) {
      const other = await readHolder(folder, highest);
      if (other === 'gone') continue;
      if (other && (await isHeld(folder, highest, other))) throw lockedBy(other);
    }
    if (await take(folder, highest + 1, holder)) return hold(folder, highest + 1, holder);
  }
}

async function take(folder: string, number: number, holder: LockHolder): Promise<boolean> {
  const own = path.join(folder, `${holder.id}.tmp-lock`);
  const target = path.join(folder, lockFileName(number));
  await fs.writeFile(own, JSON.stringify(holder));
  try {
    await linkOrCreate(own, target, holder);
  } catch (error) {
    // Somebody else was first; a new holder may also have swept our unfinished file away.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    if (isAbsence(error)) return false;
    throw error;
  } finally {
    await fs.rm(own, { force: true });
  }
  const numbers = await lockNumbers(folder);
  if ((numbers.at(-1) ?? 0) > number) {
    await fs.rm(target, { force: true });
    return false;
  }
  for (const older of numbers) {
    if (older < number) await fs.rm(path.join(folder, lockFileName(older)), { force: true });
  }
  return true;
}

/** File systems without links (exFAT) have to do with an exclusive create. */
async function linkOrCreate(from: string, to: string, holder: LockHolder): Promise<void> {
  try {
    await fs.link(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    await fs.writeFile(to, JSON.stringify(holder), { flag: 'wx' });
  }
}

function hold(folder: string, number: number, holder: LockHolder): WorkspaceLock {
  const file = path.join(folder, lockFileName(number));
  let lastBeat = Date.now();
  ownLocks.add(holder.id);
  const timer = setInterval(() => {
    if (Date.now() - lastBeat < sleptMs) void beat().catch(() => undefined);
  }, heartbeatMs);
  timer.unref();

  async function beat(): Promise<void> {
    await fs.utimes(file, new Date(), new Date());
    lastBeat = Date.now();
  }

  return {
    async confirm() {
      if (Date.now() - lastBeat < sleptMs) return;
      const highest = (await lockNumbers(folder)).at(-1) ?? 0;
      const current = highest === number ? holder : await readHolder(folder, highest);
      if (highest !== number) throw lockedBy(current === 'gone' || !current ? holder : current);
      await beat();
    },
    async release() {
      clearInterval(timer);
      ownLocks.delete(holder.id);
      const numbers = await lockNumbers(folder).catch((error: unknown) => {
        // The whole workspace was deleted meanwhile.
        if (isAbsence(error)) return [];
        throw error;
      });
      if (numbers.at(-1) !== number) return;
      const released = `${file}.tmp-released`;
      await fs.writeFile(released, JSON.stringify({ ...holder, isReleased: true }));
      await fs.rename(released, file);
    },
  };
}

async function isHeld(folder: string, number: number, holder: LockHolder): Promise<boolean> {
  if (holder.isReleased) return false;
  if (holder.host === os.hostname()) {
    if (holder.pid === process.pid && !ownLocks.has(holder.id)) return false;
    return isRunning(holder);
  }
  const file = await fs.stat(path.join(folder, lockFileName(number))).catch(() => null);
  return file !== null && Date.now() - file.mtimeMs < silentMs;
}

/** `null`: a lock that can't be read belongs to nobody; `gone`: it was taken over meanwhile. */
async function readHolder(folder: string, number: number): Promise<LockHolder | null | 'gone'> {
  try {
    return JSON.parse(await fs.readFile(path.join(folder, lockFileName(number)), 'utf8')) as LockHolder;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    if (isAbsence(error)) return 'gone';
    throw error;
  }
}

async function lockNumbers(folder: string): Promise<number[]> {
  const numbers = (await fs.readdir(folder)).map((name) => /^(\d{8})\.json$/.exec(name)?.[1]);
  return numbers
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

function lockedBy({ pid, host, since, program }: LockHolder): AppError {
  return new AppError(
    'workspace-locked',
    `Another Rekindle (${program}, process ${pid} on ${host}, since ${since}) has this workspace open. Nothing was changed. Close it there, then try again.`,
    { pid, host, since, program },
  );
}
