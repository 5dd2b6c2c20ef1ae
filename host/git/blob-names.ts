import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { hashOf } from '../playbooks/read-playbook-file';

/** The names that git may give to a file's content: as it stands, and with the line ends that it stores. */
export type BlobNames = readonly string[];

const mostBytes = 8_000_000;

/** `null` for a link, a file that is too large, and one that no longer has the content with this SHA-256. */
export async function blobNamesOf(file: string, hash: string): Promise<BlobNames | null> {
  const stats = await lstat(file);
  if (!stats.isFile() || stats.size > mostBytes) return null;
  const bytes = await readFile(file);
  if (hashOf(bytes) !== hash) return null;
  if (!bytes.includes('\r\n')) return [blobName(bytes)];
  // `core.autocrlf` writes CR LF on Windows and stores LF.
  return [
    blobName(bytes),
    blobName(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')),
  ];
}

function blobName(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
