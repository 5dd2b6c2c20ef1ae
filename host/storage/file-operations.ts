import fs from 'node:fs';
import {
  copyFile,
  fdatasync,
  fsync,
  ftruncate,
  link,
  mkdir,
  open,
  read,
  readdir,
  rename,
  rm,
  stat,
  write,
} from './promised-file-calls';

/** An open file of the store. Every call rejects with the system's own error. */
export interface OpenFile {
  /** Writes all of the bytes at the position, in bytes from the file's start. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** `fdatasync`: what was written is on disk when this resolves. */
  syncData(): Promise<void>;
  /** `fsync`: contents and size are on disk when this resolves. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** The only way from the store to a disk, so that tests can make every step of it fail. */
export interface FileOperations {
  /** `create` fails when the file exists, `edit` when it does not. */
  open(path: string, mode: 'create' | 'edit'): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  /** The first bytes of the file, fewer where it is shorter. */
  readStart(path: string, bytes: number): Promise<Buffer>;
  /** Names in the folder; none when there is no such folder. */
  readFolder(path: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
  /** The file's size in bytes, `null` when there is no such file. */
  size(path: string): Promise<number | null>;
  rename(from: string, to: string): Promise<void>;
  link(existing: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** Removing what is not there is no error. */
  remove(path: string): Promise<void>;
  /** Makes the folder's entries durable; where a system can't (Windows) it does not need to. */
  syncFolder(path: string): Promise<void>;
}

/** Below this a write is a copy into the page cache, cheaper on this thread than a hop to another one. */
const synchronousWriteBytes = 64 * 1024;
const quickSyncMs = 4;
/** Linux reads at most 2 GiB at a time. */
const mostBytesARead = 1024 * 1024 * 1024;

export const diskOperations: FileOperations = {
  async open(path, mode) {
    return openFile(await open(path, mode === 'create' ? 'wx+' : 'r+'));
  },
  readFile: (path) => readAtOnce(path, Number.POSITIVE_INFINITY),
  readStart: readAtOnce,
  async readFolder(path) {
    return (await unlessAbsent(readdir(path))) ?? [];
  },
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  async size(path) {
    return (await unlessAbsent(stat(path)))?.size ?? null;
  },
  rename,
  link,
  async copy(from, to) {
    await copyFile(from, to, fs.constants.COPYFILE_EXCL);
    const file = openFile(await open(to, 'r+'));
    await file.sync().finally(() => file.close());
  },
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await fsync(folder);
    } finally {
      fs.closeSync(folder);
    }
  },
};

/** One read of the whole size: `readFile` of fs.promises takes half-megabyte steps, ten times as long. */
async function readAtOnce(path: string, mostBytes: number): Promise<Buffer> {
  const descriptor = await open(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(Math.min(fs.fstatSync(descriptor).size, mostBytes));
    let done = 0;
    while (done < bytes.length) {
      const count = await read(descriptor, bytes, done, Math.min(bytes.length - done, mostBytesARead));
      if (count === 0) break;
      done += count;
    }
    return bytes.subarray(0, done);
  } finally {
    fs.closeSync(descriptor);
  }
}

function openFile(descriptor: number): OpenFile {
  // A sync that takes less than a frame is done on this thread, a slow one (a hard disk, a busy one) is not.
  let lastSyncMs = Number.POSITIVE_INFINITY;
  return {
    async write(bytes, position) {
      let done = 0;
      while (done < bytes.length) {
        const rest = bytes.length - done;
        done +=
          rest <= synchronousWriteBytes
            ? fs.writeSync(descriptor, bytes, done, rest, position + done)
            : await write(descriptor, bytes, done, rest, position + done);
      }
    },
    async syncData() {
      const start = performance.now();
      if (lastSyncMs < quickSyncMs) fs.fdatasyncSync(descriptor);
      else await fdatasync(descriptor);
      lastSyncMs = performance.now() - start;
    },
    sync: () => fsync(descriptor),
    truncate: (length) => ftruncate(descriptor, length),
    close: async () => fs.closeSync(descriptor),
  };
}

async function unlessAbsent<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

export function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
