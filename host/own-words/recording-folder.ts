import path from 'node:path';
import { AppError } from '../../core/app-error';
import { mostTakeBytes } from '../../core/own-words/own-words-page';
import { recordingName } from '../../core/own-words/recording-name';
import type { Take } from '../../core/own-words/take';
import { diskError } from '../storage/disk-error';
import { diskOperations, type FileOperations } from '../storage/file-operations';
import { listRecordings, type RecordingFile } from './list-recordings';

const partBytes = 1_000_000;

/** The folder `recordings/` of a workspace: one file a spoken take, written to its end and never again. */
export interface RecordingFolder {
  /** Answers with the file's size when all of the bytes are on disk. @throws AppError */
  add(take: Take, offset: number, bytes: Uint8Array): Promise<number>;
  /** @throws AppError `not-found` */
  read(take: Take, offset: number): Promise<{ readonly bytes: Uint8Array; readonly isLast: boolean }>;
  /** In bytes; `null` when there is no file. */
  size(take: Take): Promise<number | null>;
  remove(name: string): Promise<void>;
  list(): Promise<RecordingFile[]>;
}

export function openRecordingFolder(folder: string, files: FileOperations = diskOperations): RecordingFolder {
  const pathOf = (take: Take) => {
    const name = recordingName(take);
    if (name !== null) return path.join(folder, name);
    throw new AppError('not-found', 'This take has no recording.');
  };

  async function write(file: string, offset: number, bytes: Uint8Array): Promise<number> {
    const size = await files.size(file);
    if (offset > (size ?? 0)) {
      throw new AppError('bad-request', 'A part of the recording before this one is missing.');
    }
    if (size === null) await files.makeFolder(folder);
    const open = await files.open(file, size === null ? 'create' : 'edit');
    try {
      await open.write(bytes, offset);
      await open.sync();
    } finally {
      await open.close();
    }
    // Also when the first part is sent again: the folder may be what failed.
    if (offset === 0) await files.syncFolder(folder);
    return Math.max(size ?? 0, offset + bytes.length);
  }

  return {
    async add(take, offset, bytes) {
      const file = pathOf(take);
      if (offset + bytes.length > mostTakeBytes) {
        throw new AppError('too-large', 'This recording is as long as one can be. What was said is kept.');
      }
      try {
        return await write(file, offset, bytes);
      } catch (error) {
        throw diskError(error, 'the last seconds are not on the disk yet');
      }
    },
    async read(take, offset) {
      const file = pathOf(take);
      try {
        if ((await files.size(file)) === null) {
          throw new AppError('not-found', 'The file of this recording is gone. Remove the take.');
        }
        const all = await files.readFile(file);
        const bytes = all.subarray(offset, offset + partBytes);
        return { bytes, isLast: offset + bytes.length >= all.length };
      } catch (error) {
        throw diskError(error, 'the recording could not be read');
      }
    },
    async size(take) {
      const name = recordingName(take);
      return name === null ? null : files.size(path.join(folder, name));
    },
    async remove(name) {
      try {
        await files.remove(path.join(folder, name));
      } catch (error) {
        throw diskError(error, 'the recording is still there');
      }
    },
    list: () => listRecordings(files, folder),
  };
}
