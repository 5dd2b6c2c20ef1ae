import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../../core/playbook/playbook';
import { isAbsence } from '../storage/file-operations';

export interface FileContent {
  readonly text: string;
  /** SHA-256 of the bytes, which is that of the text as long as `problem` is `null`. */
  readonly hash: string;
  /** Why the bytes are no text of ours; such a file is shown and never written. */
  readonly problem: Diagnostic | null;
}

/** A larger file is not even read: it is no playbook, and its text would not fit a request. */
const mostReadBytes = 8_000_000;
const start = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** Reads a file of the folder; `null` when there is none. @throws the system's error otherwise. */
export async function readPlaybookFile(file: string): Promise<FileContent | null> {
  try {
    const { size } = await stat(file);
    if (size > mostReadBytes) return tooLarge(size);
    return decodeContent(await readFile(file));
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The byte order mark stays a character of the text, so that writing gives back every byte. */
function decodeContent(bytes: Buffer): FileContent {
  const hash = hashOf(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return { text, hash, problem: null };
  } catch {
    // Not UTF-8: told below, with the text as far as it can be read.
  }
  return { text: bytes.toString('utf8'), hash, problem: notText(bytes) };
}

function notText(bytes: Buffer): Diagnostic {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const what = isUtf16
    ? 'This file is stored as UTF-16 ("Unicode").'
    : bytes.includes(0)
      ? 'This file is not a text.'
      : 'This file is not stored as UTF-8.';
  const message = `${what} Save it as UTF-8 in your editor; Rekindle shows it and does not write to it.`;
  return { severity: 'error', rule: 'not-utf-8', message, range: start };
}

function tooLarge(size: number): FileContent {
  const message = `This file is over 1 MB (${(size / 1_000_000).toFixed(1)} MB) and was not read: split it.`;
  return {
    text: '',
    hash: `unread-${size}`,
    problem: { severity: 'error', rule: 'file-too-large', message, range: start },
  };
}
