import { frontMatterEnd, type Insertion } from './text-edit';

/** Makes the words from `start` to `end` bold, or plain again; without words some to be written over. */
export function boldWords(text: string, start: number, end: number): Insertion | null {
  if (!canHoldMarks(text, start, end)) return null;
  const words = text.slice(start, end);
  const plain = /^\*\*([^*]+)\*\*$/.exec(words)?.[1];
  if (plain !== undefined) return { edit: { start, end, text: plain }, start, end: start + plain.length };
  const bold = words === '' ? 'bold words' : words;
  return {
    edit: { start, end, text: `**${bold}**` },
    start: start + 2,
    end: start + 2 + bold.length,
  };
}

const newAddress = 'https://example.com';

/** Makes a link of the words; its address is to be written over. */
export function linkWords(text: string, start: number, end: number): Insertion | null {
  if (!canHoldMarks(text, start, end)) return null;
  const words = text.slice(start, end) || 'words';
  const addressStart = start + words.length + 3;
  return {
    edit: { start, end, text: `[${words}](${newAddress})` },
    start: addressStart,
    end: addressStart + newAddress.length,
  };
}

/** Words of one line, trimmed, neither in the head nor in a step's braces. */
function canHoldMarks(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (/[\r\n]/.test(words) || words !== words.trim()) return false;
  if (start < frontMatterEnd(text)) return false;
  const lineBefore = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return !/\{[^{}]*$/.test(lineBefore) && !/[{}]/.test(words);
}
