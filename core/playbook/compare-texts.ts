import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words: the same in both texts, only in the earlier, or only in the later one. */
export interface ComparedWords {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One line, or lines that changed together; `line` counts from 1 in the later text. */
export interface ComparedLine {
  readonly line: number;
  readonly isChanged: boolean;
  readonly words: readonly ComparedWords[];
}

/** Larger changed passages are shown as a whole: comparing their words would hold the screen. */
const mostCharacters = 20_000;
/** Texts that differ in more lines are two texts; finding the shortest way between them takes seconds. */
const mostChangedLines = 600;

/** Compares two texts line by line, and changed lines word by word. */
export function compareTexts(earlier: string, later: string): ComparedLine[] {
  const lines: ComparedLine[] = [];
  let line = 1;
  let removed: string[] = [];
  const flush = (added: readonly string[]) => {
    if (removed.length === 0 && added.length === 0) return;
    lines.push({ line, isChanged: true, words: compareWords(removed, added) });
    line += added.length;
    removed = [];
  };
  for (const part of compareLines(linesOf(earlier), linesOf(later))) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else {
      flush([]);
      for (const text of part.value)
        lines.push({ line: line++, isChanged: false, words: [{ kind: 'same', text }] });
    }
  }
  flush([]);
  return lines;
}

/** How many lines changed, for a sentence about it. */
export function countChangedLines(lines: readonly ComparedLine[]): number {
  return lines.filter(({ isChanged }) => isChanged).length;
}

function compareLines(earlier: string[], later: string[]) {
  return (
    diffArrays(earlier, later, { maxEditLength: mostChangedLines }) ?? [
      { removed: true, added: false, value: earlier },
      { removed: false, added: true, value: later },
    ]
  );
}

function compareWords(removed: readonly string[], added: readonly string[]): ComparedWords[] {
  const earlier: ComparedWords = { kind: 'removed', text: removed.join('\n') };
  const later: ComparedWords = { kind: 'added', text: added.join('\n') };
  if (removed.length === 0) return [later];
  if (added.length === 0) return [earlier];
  const isTooLarge = earlier.text.length + later.text.length > mostCharacters;
  if (isTooLarge || earlier.text === '' || later.text === '') return [earlier, later];
  return joinNeighbours(diffWordsWithSpace(earlier.text, later.text));
}

/** Changed words with nothing but spaces between them are one change: singly they can't be read. */
function joinNeighbours(parts: ReturnType<typeof diffWordsWithSpace>): ComparedWords[] {
  const words: ComparedWords[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') words.push({ kind: 'removed', text: removed });
    if (added !== '') words.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const isBetween = removed + added !== '' && /^\s*$/.test(part.value) && next !== undefined;
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else if (isBetween) {
      removed += part.value;
      added += part.value;
    } else {
      flush();
      words.push({ kind: 'same', text: part.value });
    }
  }
  flush();
  return words;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/\r\n|\n|\r/);
}
