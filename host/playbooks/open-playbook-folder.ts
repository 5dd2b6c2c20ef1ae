import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { Picklists } from '../../core/playbook/playbook-fields';
import type { PlaybookPage, PlaybookSaveResult } from '../../core/playbook/playbook-page';
import { mostPlaybookBytes, utf8Length } from '../../core/playbook/text-size';
import { diskError } from '../storage/disk-error';
import { type FileList, insideStats, isInside, versionOf } from './list-playbook-files';
import { filePathOf } from './playbook-file-id';
import type { FollowedFolder } from './playbook-folder';
import { PlaybookShelf, type ShelvedFile } from './playbook-shelf';
import { type FileContent, hashOf, readPlaybookFile } from './read-playbook-file';
import { removeLeftovers } from './remove-leftovers';
import { type FolderWatch, watchFolder } from './watch-folder';
import { writePlaybookFile } from './write-playbook-file';

export interface PlaybookFolderOptions {
  /** The settings' lists of words, read anew at every use. */
  readonly getPicklists?: () => Picklists;
  /** A folder of somebody else's is never made: where a share is away, ours would hide it. */
  readonly isOwn?: boolean;
  /** Nothing at all is written, neither texts nor temporary files. */
  readonly isReadOnly?: boolean;
}

const warmUpMs = 500;

/** Opens a folder of playbooks and follows it until it is closed. The workspace's own is made if it is missing. */
export async function openPlaybookFolder(
  folderPath: string,
  options: PlaybookFolderOptions = {},
): Promise<FollowedFolder> {
  const folder = path.resolve(folderPath);
  const { getPicklists = () => undefined, isOwn = true, isReadOnly = false } = options;
  const shelf = new PlaybookShelf(folder, getPicklists, isReadOnly);
  const listeners = new Set<(fileIds: string[]) => void>();
  let problem: string | null = null;
  let looking: Promise<void> = Promise.resolve();
  let watching: FolderWatch | null = null;

  const tell = (fileIds: string[]) => {
    for (const listener of listeners) listener(fileIds);
  };
  const look = (touched: ReadonlySet<string>): Promise<void> => {
    looking = looking.then(async () => {
      const before = problem;
      try {
        const { changed, list } = await shelf.look(touched);
        problem = leftOutProblem(list);
        if (changed.length > 0 || problem !== before) tell(changed);
      } catch (error) {
        problem = missingProblem(folder, error);
        watching?.distrust();
        if (problem !== before) tell([]);
      }
    });
    return looking;
  };

  if (isOwn && !isReadOnly) await mkdir(folder, { recursive: true }).catch(() => undefined);
  if (!isReadOnly) await removeLeftovers(folder);
  await look(new Set());
  watching = watchFolder(folder, look);
  // A thousand playbooks take seconds to parse: begin before somebody asks, in short slices.
  const warmUp = setTimeout(() => void shelf.summaries(), warmUpMs);
  warmUp.unref();

  const read = async (fileId: string): Promise<ShelvedFile | null> => {
    const file = filePathOf(folder, fileId);
    const root = await realpath(folder).catch(() => null);
    // The folder is gone for now: what was read before is still worth showing.
    if (root === null) return asReadOnly(shelf.file(fileId));
    const stats = await insideStats(file, root);
    if (!stats?.isFile() || !isInside(await realpath(file), root)) return null;
    const content = await readPlaybookFile(file);
    if (content === null) return null;
    const known = shelf.file(fileId);
    if (known?.content.hash === content.hash) return known;
    const fresh = {
      version: '',
      readAtMs: 0,
      content,
      isReadOnly: isReadOnly || content.problem !== null,
    };
    watching?.lookSoon(fileId);
    return fresh;
  };

  const toPage = (fileId: string, file: Pick<ShelvedFile, 'content' | 'isReadOnly'>): PlaybookPage => ({
    fileId,
    text: file.content.text,
    hash: file.content.hash,
    isReadOnly: file.isReadOnly,
    playbook: shelf.parse(fileId, file.content),
  });

  const save = async (fileId: string, text: string, baseHash: string | null): Promise<PlaybookSaveResult> => {
    const file = filePathOf(folder, fileId);
    if (isReadOnly) throw readOnly();
    if (utf8Length(text) > mostPlaybookBytes) throw tooLarge();
    await refuseOutside(folder, file);
    const written = await writePlaybookFile(file, text, baseHash).catch((error: unknown) => {
      throw diskError(error, 'the playbook was not saved; your text is still here');
    });
    if (written.outcome === 'conflict') {
      watching?.lookSoon(fileId);
      const { theirs } = written;
      return { outcome: 'conflict', theirs: theirs?.text ?? '', theirHash: theirs?.hash ?? null, ours: text };
    }
    const content: FileContent = { text, hash: hashOf(text), problem: null };
    const stats = await insideStats(file, await realpath(folder));
    shelf.set(fileId, { version: stats ? versionOf(stats) : '', readAtMs: 0, content, isReadOnly: false });
    tell([fileId]);
    return { outcome: 'saved', page: toPage(fileId, { content, isReadOnly: false }) };
  };

  const seen = async () => ({ playbooks: await shelf.summaries(), scenarios: shelf.scenarios(), problem });

  return {
    path: folder,
    look: () => look(new Set()),
    seen,
    async list() {
      await look(new Set());
      return seen();
    },
    async get(fileId) {
      const file = await read(fileId).catch((error: unknown) => {
        throw unreadable(fileId, error);
      });
      if (file) return toPage(fileId, file);
      throw new AppError('not-found', `There is no playbook "${fileId}" any more. Choose another one.`, {
        fileId,
      });
    },
    save(fileId, text, baseHash) {
      // In line with the looks: one between our writing and our knowing of it would tell of it twice.
      const result = looking.then(() => save(fileId, text, baseHash));
      looking = result.then(nothing, nothing);
      return result;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
      clearTimeout(warmUp);
      shelf.close();
      await watching?.close();
      await looking;
    },
  };
}

function nothing(): void {}

/** A new file's folder, or the target of a link, must lie inside of the playbook folder. */
async function refuseOutside(folder: string, file: string): Promise<void> {
  const root = await realpath(folder).catch(() => {
    throw new AppError('disk-failed', missingProblem(folder, null));
  });
  for (let place = file; place !== folder; place = path.dirname(place)) {
    const real = await realpath(place).catch(() => null);
    if (real === null) continue;
    if (isInside(real, root)) return;
    const message = `"${path.basename(file)}" leads out of the playbook folder, so nothing was written. Choose another name.`;
    throw new AppError('not-allowed', message);
  }
}

function asReadOnly(file: ShelvedFile | undefined): ShelvedFile | null {
  return file ? { ...file, isReadOnly: true } : null;
}

function leftOutProblem({ unfitNames, unreadable }: FileList): string | null {
  const parts = [
    leftOut(unfitNames, 'Not every computer can store these names, so they are left out', 'Rename them.'),
    leftOut(unreadable, 'These can’t be read, so they are left out', 'Check their permissions.'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

function leftOut(names: readonly string[], what: string, remedy: string): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 3).map(shortened).join(', ');
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `${what}: ${shown}${rest}. ${remedy}`;
}

/** A name may be the very thing that is too long. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-12)}` : name;
}

function missingProblem(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error && error.code !== 'ENOENT' ? ` (${error.code})` : '';
  return `The playbook folder ${folder} can't be read${code}. What was read before is still shown; put the folder back, or connect the drive, and it is followed again.`;
}

function unreadable(fileId: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  const message = `"${fileId}" can't be read${code}. The file was not changed. Check its permissions and try again.`;
  return new AppError('unreadable-file', message, { fileId }, { cause: error });
}

function readOnly(): AppError {
  return new AppError(
    'not-allowed',
    'This folder is mounted read only, so nothing was written. Your text is still here: save it into another folder, or change the folder in Settings.',
  );
}

function tooLarge(): AppError {
  return new AppError(
    'too-large',
    'A playbook may have 1 MB, so this one was not saved. Your text is still here: split it.',
  );
}
