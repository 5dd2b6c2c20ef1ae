import { diskOperations, type FileOperations, type OpenFile } from '../../host/storage/file-operations';

export interface FaultyFiles {
  readonly files: FileOperations;
  /** Everything that was asked of the disk, in order, as `operation file-name`. */
  readonly trace: string[];
  /** Makes the operation after so many more fail with the code; with `forGood` all that follow, as a kill does. */
  failAfter(count: number, code: string, forGood?: boolean): void;
  works(): void;
  /** Whether the fault was reached. */
  hasFailed(): boolean;
}

/** The real disk, of which every step can be made to fail, as a full, broken or busy one does. */
export function faultyFiles(): FaultyFiles {
  const trace: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let code = '';
  let isForGood = false;
  let failed = false;

  function step(operation: string, file: string): void {
    trace.push(`${operation} ${file.split(/[\\/]/).at(-1)}`);
    left -= 1;
    if (left >= 0) return;
    failed = true;
    if (!isForGood) left = Number.POSITIVE_INFINITY;
    throw Object.assign(new Error(`${code}: injected, ${operation} '${file}'`), { code });
  }

  function wrap(file: OpenFile, path: string): OpenFile {
    return {
      async write(bytes, position) {
        try {
          step('write', path);
        } catch (error) {
          // A full disk takes a part of it.
          await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)), position);
          throw error;
        }
        await file.write(bytes, position);
      },
      async syncData() {
        step('fdatasync', path);
        await file.syncData();
      },
      async sync() {
        step('fsync', path);
        await file.sync();
      },
      async truncate(length) {
        step('truncate', path);
        await file.truncate(length);
      },
      async close() {
        await file.close();
        step('close', path);
      },
    };
  }

  const files: FileOperations = {
    async open(path, mode) {
      step('open', path);
      return wrap(await diskOperations.open(path, mode), path);
    },
    async readFile(path) {
      step('read', path);
      return diskOperations.readFile(path);
    },
    async readStart(path, bytes) {
      step('read', path);
      return diskOperations.readStart(path, bytes);
    },
    async readFolder(path) {
      step('list', path);
      return diskOperations.readFolder(path);
    },
    async makeFolder(path) {
      step('mkdir', path);
      await diskOperations.makeFolder(path);
    },
    async size(path) {
      step('stat', path);
      return diskOperations.size(path);
    },
    async rename(from, to) {
      step('rename', from);
      await diskOperations.rename(from, to);
    },
    async link(existing, to) {
      step('link', existing);
      await diskOperations.link(existing, to);
    },
    async copy(from, to) {
      step('copy', from);
      await diskOperations.copy(from, to);
    },
    async remove(path) {
      step('remove', path);
      await diskOperations.remove(path);
    },
    async syncFolder(path) {
      step('fsync-folder', path);
      await diskOperations.syncFolder(path);
    },
  };
  return {
    files,
    trace,
    failAfter(count, withCode, forGood = false) {
      left = count;
      code = withCode;
      isForGood = forGood;
      failed = false;
    },
    works() {
      left = Number.POSITIVE_INFINITY;
    },
    hasFailed: () => failed,
  };
}
