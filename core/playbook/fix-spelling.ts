import type { Fixer } from './text-edit';
import { offer } from './text-edit';
import { whenMentionEdits } from './write-playbook';

/** Findings name what they are about in backticks, and end with `didYouMean` where a word is near. */
export function namedWord(message: string): string {
  return /`#?([^`]*)`/.exec(message)?.[1] ?? '';
}
function suggestedWord(message: string): string | null {
  return /Did you mean `([^`]+)`\?/.exec(message)?.[1] ?? null;
}

/** Puts the word that was probably meant in the place of the misspelt one. */
export const fixSpelling: Fixer = ({ text, playbook, diagnostic, words }) => {
  const { message, range, rule } = diagnostic;
  const meant = suggestedWord(message);
  const word = namedWord(message);
  if (meant === null || word === '') return [];
  const title = `Write “${meant}”`;
  if (rule === 'when-unknown-step') {
    const step = playbook.steps.find((one) => one.range.start === range.start);
    const edits = step ? whenMentionEdits(text, step, word, meant) : [];
    return edits.length > 0 ? [offer(title, ...edits)] : [];
  }
  const isThereToo = rule === 'front-matter-unknown-key' && new RegExp(`^${meant}[ \\t]*:`, 'm').test(text);
  const index = isThereToo ? -1 : wholeWordIndex(words, word);
  if (index < 0) return [];
  const start = range.start + index;
  return [offer(title, { start, end: start + word.length, text: meant })];
};

/** Where the word stands by itself and is no part of a longer one; -1 when it does not. */
function wholeWordIndex(text: string, word: string): number {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    const around = `${text[index - 1] ?? ' '}${text[index + word.length] ?? ' '}`;
    if (!/[\w-]/.test(around)) return index;
  }
  return -1;
}
