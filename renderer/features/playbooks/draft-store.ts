import { isPractice } from '../../is-practice';

/** What is being written and not saved, with the text on the disk that it began from. */
export interface PlaybookDraft {
  readonly text: string;
  readonly baseText: string;
  /** `null` when there was no file. */
  readonly baseHash: string | null;
}

/** A text that lost a conflict; it stays until it is thrown away by hand. */
export interface KeptText {
  readonly at: string;
  readonly whose: 'mine' | 'theirs';
  readonly text: string;
}

const inMemory = new Map<string, string>();
/** What is being written in the real workspace is none of practice's business, nor the other way round. */
const start = isPractice ? 'rekindle.practice' : 'rekindle';
const draftKey = (folder: string, fileId: string) => `${start}.draft ${folder} ${fileId}`;
const keptKey = (folder: string, fileId: string) => `${start}.kept ${folder} ${fileId}`;

function read<T>(key: string, isGood: (value: unknown) => value is T): T | null {
  const stored = inMemory.get(key) ?? localStorage.getItem(key);
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isGood(value) ? value : null;
  } catch {
    return null;
  }
}

/** False when the browser has no room: the text is then only kept until the app is closed. */
function write(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    inMemory.delete(key);
    return true;
  } catch {
    inMemory.set(key, text);
    return false;
  }
}

function isDraft(value: unknown): value is PlaybookDraft {
  const draft = value as PlaybookDraft | null;
  return typeof draft?.text === 'string' && typeof draft.baseText === 'string';
}

function isKeptList(value: unknown): value is KeptText[] {
  return Array.isArray(value) && value.every((one: KeptText | null) => typeof one?.text === 'string');
}

export function readDraft(folder: string, fileId: string): PlaybookDraft | null {
  return read(draftKey(folder, fileId), isDraft);
}

export function keepDraft(folder: string, fileId: string, draft: PlaybookDraft): boolean {
  return write(draftKey(folder, fileId), draft);
}

export function dropDraft(folder: string, fileId: string): void {
  inMemory.delete(draftKey(folder, fileId));
  localStorage.removeItem(draftKey(folder, fileId));
}

export function readKeptTexts(folder: string, fileId: string): readonly KeptText[] {
  return read(keptKey(folder, fileId), isKeptList) ?? [];
}

export function keepTexts(folder: string, fileId: string, texts: readonly KeptText[]): boolean {
  return write(keptKey(folder, fileId), texts);
}
