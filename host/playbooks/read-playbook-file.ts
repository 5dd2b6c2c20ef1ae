import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../../core/playbook/playbook';
import { mostPlaybookBytes } from '../../core/playbook/text-size';
import { isAbsence } from '../storage/file-operations';

export interface FileContent {
  readonly text: string;
  /** SHA-256 of the bytes, which is that of the text as long as `problem` is `null`. */
  readonly hash: string;
  /** Why the bytes are no text of ours; such a file is shown and never written. */
  readonly problem: Diagnostic | null;
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** Reads a file of the folder; `null` when there is none. @throws the system's error otherwise. */
export async function readPlaybookFile(file: string): Promise<FileContent | null> {
  try {
    const { size, mtimeMs } = await stat(file);
    if (size > mostPlaybookBytes) return tooLarge(size, mtimeMs);
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
  const problem = notText(bytes);
  return { text: isBinary(bytes) ? '' : asFarAsReadable(bytes), hash, problem };
}

function notText(bytes: Buffer): Diagnostic {
  const message = isBinary(bytes)
    ? 'This file is not a text, although its name ends in .md. Rekindle does not write to it: give it its own ending, or put a text there.'
    : `This file is ${isUtf16(bytes) ? 'stored as UTF-16 ("Unicode")' : 'not stored as UTF-8, or was cut off'}. Save it as UTF-8 in your editor; Rekindle shows it and does not write to it.`;
  return { severity: 'error', rule: 'not-utf-8', message, range: start };
}

function asFarAsReadable(bytes: Buffer): string {
  if (!isUtf16(bytes)) return bytes.toString('utf8');
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isBinary(bytes: Buffer): boolean {
  return bytes.includes(0) && !isUtf16(bytes);
}

function tooLarge(size: number, changedMs: number): FileContent {
  const message = `This file is over 1 MB (${(size / 1_000_000).toFixed(1)} MB) and was not read: split it in your editor.`;
  return unread(`${size}-${changedMs}`, 'file-too-large', message);
}

/** What stands for a file that the system does not let us read, so that the others are read all the same. */
export function unreadableContent(error: unknown): FileContent {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const message = `This file can't be read (${code}), and was not changed. Check its permissions; it is read again by itself.`;
  return unread(code, 'unreadable-file', message);
}

function unread(sign: string, rule: string, message: string): FileContent {
  return { text: '', hash: `unread-${sign}`, problem: { severity: 'error', rule, message, range: start } };
}
