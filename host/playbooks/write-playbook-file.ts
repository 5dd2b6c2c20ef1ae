import { randomUUID } from 'node:crypto';
import { renameSync, statSync } from 'node:fs';
import { link, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diskOperations, isAbsence } from '../storage/file-operations';
import { type FileContent, hashOf, readPlaybookFile } from './read-playbook-file';

export type WriteOutcome =
  | { readonly outcome: 'written' }
  /** What stands on the disk now, `null` when the file is gone; nothing was overwritten. */
  | { readonly outcome: 'conflict'; readonly theirs: FileContent | null };

/** A change from outside often comes in two writes (empty, then whole): wait for the second. */
const settleMs = 60;
const mostSettleRounds = 5;
const mostEmptyRounds = 15;

/**
 * Writes a file only if its content is still the one with `baseHash` (`null`: there is none yet).
 * A hard link holds on to the old file while the new one moves in: had somebody written to it in
 * that moment, their text is put back.
 * @throws the system's error when the disk fails; then the old file stands as it was.
 */
export async function writePlaybookFile(
  file: string,
  text: string,
  baseHash: string | null,
): Promise<WriteOutcome> {
  if (baseHash === null) await mkdir(path.dirname(file), { recursive: true });
  const target = await realpath(file).catch(() => file);
  const temporary = hiddenName(target);
  const kept = hiddenName(target);
  const ours: OurFile = { target, temporary, kept, taken: hiddenName(target), hash: hashOf(text) };
  try {
    await writeSynced(temporary, text, await modeOf(target));
    const outcome = baseHash === null ? await create(temporary, target) : await replace(ours, baseHash);
    if (outcome.outcome === 'written') await diskOperations.syncFolder(path.dirname(target));
    return outcome;
  } catch (error) {
    if (isAbsence(error)) return { outcome: 'conflict', theirs: await readSettled(target) };
    throw error;
  } finally {
    for (const name of [temporary, kept, ours.taken]) await rm(name, { force: true });
  }
}

async function create(temporary: string, target: string): Promise<WriteOutcome> {
  try {
    await link(temporary, target);
    return { outcome: 'written' };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { outcome: 'conflict', theirs: await readSettled(target) };
    if (!cannotLink(error)) throw error;
    const theirs = await readSettled(target);
    if (theirs) return { outcome: 'conflict', theirs };
    await rename(temporary, target);
    return { outcome: 'written' };
  }
}

/** The names of one save: the new text, the old file while it is held, ours when it is taken back. */
interface OurFile {
  readonly target: string;
  readonly temporary: string;
  readonly kept: string;
  readonly taken: string;
  /** Of the text that is being saved. */
  readonly hash: string;
}

async function replace(ours: OurFile, baseHash: string): Promise<WriteOutcome> {
  const { target, temporary, kept } = ours;
  const isKept = await keepLink(target, kept);
  const before = await readPlaybookFile(target);
  if (before?.hash !== baseHash || before.problem) {
    return { outcome: 'conflict', theirs: await readSettled(target) };
  }
  // At once, without another's turn in between: a file that is moved in just now would be lost unseen.
  if (isKept && statSync(kept).ino !== statSync(target).ino) {
    return { outcome: 'conflict', theirs: await readSettled(target) };
  }
  renameSync(temporary, target);
  if (!isKept) return { outcome: 'written' };
  const after = await readSettled(kept);
  if (after === null || after.hash === baseHash) return { outcome: 'written' };
  return { outcome: 'conflict', theirs: await putBack(ours, after) };
}

/**
 * Gives the place back to a text that somebody wrote into the old file while ours moved in. Had they
 * gone on in ours meanwhile (a file is often emptied first and filled next), that is theirs and stays.
 */
async function putBack(ours: OurFile, theirs: FileContent): Promise<FileContent | null> {
  const { target, kept, taken, hash } = ours;
  const now = await readSettled(target);
  if (now?.hash !== hash) return now;
  // Held by a link, so that at no moment, also not after a kill, the place is empty.
  if (!(await keepLink(target, taken))) return now;
  await rename(kept, target);
  const late = await readSettled(taken);
  if (late !== null && late.hash !== hash) await rename(taken, target);
  await diskOperations.syncFolder(path.dirname(target));
  return late !== null && late.hash !== hash ? late : theirs;
}

async function keepLink(target: string, kept: string): Promise<boolean> {
  try {
    await link(target, kept);
    return true;
  } catch (error) {
    if (cannotLink(error)) return false;
    throw error;
  }
}

/** Reads until two readings agree, so that a half-written text is not taken for somebody's. */
async function readSettled(file: string): Promise<FileContent | null> {
  let last = await readPlaybookFile(file);
  for (let round = 0; round < mostEmptyRounds; round++) {
    await wait(settleMs);
    const next = await readPlaybookFile(file);
    // An empty file is most often one that is about to be filled.
    const isEmpty = next?.text === '';
    if (!isEmpty && (next?.hash === last?.hash || round >= mostSettleRounds)) return next;
    last = next;
  }
  return last;
}

async function writeSynced(file: string, text: string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function modeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch (error) {
    if (isAbsence(error)) return 0o644;
    throw error;
  }
}

/** Hidden, so that neither our list nor other programs take it for a playbook. */
function hiddenName(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.rekindle-${randomUUID()}`);
}
export const isLeftover = (name: string): boolean => /^\..*\.rekindle-[0-9a-f-]{36}$/.test(name);

/** File systems such as FAT and some shares know no hard links. */
function cannotLink(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EACCES'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
