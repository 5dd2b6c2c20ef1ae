import fs from 'node:fs';
import { promisify } from 'node:util';

/** Calls on bare descriptors: a `FileHandle` costs twice as much on every write and sync. */
export const open: (path: string, flags: string) => Promise<number> = promisify(fs.open);
export const fdatasync = promisify(fs.fdatasync);
export const fsync = promisify(fs.fsync);
export const ftruncate: (descriptor: number, length: number) => Promise<void> = promisify(fs.ftruncate);

/** Answers how many bytes were written, which may be fewer than asked. */
export function write(
  descriptor: number,
  bytes: Uint8Array,
  offset: number,
  length: number,
  position: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    fs.write(descriptor, bytes, offset, length, position, (error, written) =>
      error ? reject(error) : resolve(written),
    );
  });
}

export const { copyFile, link, mkdir, readdir, rename, rm, stat } = fs.promises;

/** Reads from where the last read ended; answers how many bytes came, 0 at the end. */
export function read(descriptor: number, bytes: Uint8Array, offset: number, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    fs.read(descriptor, bytes, offset, length, null, (error, count) =>
      error ? reject(error) : resolve(count),
    );
  });
}
