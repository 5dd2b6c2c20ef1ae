import { AppError } from '../../core/app-error';
import type { Download } from '../../core/export/download';

const partBytes = 1_000_000;
/** Files that nobody fetched are dropped, oldest first. */
const mostKept = 8;

/** A file as it leaves: its name and its bytes. */
export interface LeavingFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Files made for the user, kept until their last part was read. */
export interface Downloads {
  add(fileName: string, bytes: Uint8Array, note: string): Download;
  /** @throws AppError `not-found` when it was fetched already or the app was restarted. */
  read(downloadId: string, offset: number): { base64: string; isLast: boolean };
}

/** `mark` is put on every file, whoever makes it. */
export function createDownloads(
  newId: () => string,
  mark: (file: LeavingFile) => LeavingFile = (file) => file,
): Downloads {
  const kept = new Map<string, Uint8Array>();
  return {
    add(plainName, plainBytes, note) {
      const { fileName, bytes } = mark({ fileName: plainName, bytes: plainBytes });
      const downloadId = newId();
      kept.set(downloadId, bytes);
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return { downloadId, fileName, bytes: bytes.byteLength, note };
    },
    read(downloadId, offset) {
      const bytes = kept.get(downloadId);
      if (bytes === undefined) {
        throw new AppError(
          'not-found',
          'This file is not kept any more. Export it again; your data is safe.',
        );
      }
      const part = bytes.subarray(offset, offset + partBytes);
      const isLast = offset + part.byteLength >= bytes.byteLength;
      if (isLast) kept.delete(downloadId);
      return { base64: Buffer.from(part).toString('base64'), isLast };
    },
  };
}
