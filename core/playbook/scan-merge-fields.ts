/** One `{{ ... }}` in a text: offsets of the whole, and what stands between the braces. */
interface MergeField {
  readonly start: number;
  readonly end: number;
  readonly expression: string;
}
export interface MergeScan {
  readonly fields: readonly MergeField[];
  /** Offsets of `{{` without their `}}`. */
  readonly unclosed: readonly number[];
  readonly hasTooMany: boolean;
}

const mostFields = 1_000;
const mostCharacters = 500;

/** Finds the merge fields of a text; quotes inside of one may hold braces. Linear in the text's length. */
export function scanMergeFields(text: string): MergeScan {
  const fields: MergeField[] = [];
  const unclosed: number[] = [];
  let from = text.indexOf('{{');
  while (from >= 0) {
    if (fields.length + unclosed.length >= mostFields) return { fields, unclosed, hasTooMany: true };
    const end = findEnd(text, from + 2);
    if (end === null) unclosed.push(from);
    else fields.push({ start: from, end: end + 2, expression: text.slice(from + 2, end) });
    from = text.indexOf('{{', end === null ? from + 2 : end + 2);
  }
  return { fields, unclosed, hasTooMany: false };
}

/** Offset of the closing braces; `null` when another `{{`, the text's end or the limit comes first. */
function findEnd(text: string, from: number): number | null {
  let quote = '';
  let fallback: number | null = null;
  const limit = Math.min(text.length, from + mostCharacters);
  for (let index = from; index < limit; index++) {
    const character = text.charAt(index);
    const isClosing = text.startsWith('}}', index);
    if (quote !== '') {
      if (character === quote) quote = '';
      else if (isClosing) fallback ??= index;
    } else if (isClosing) return index;
    else if (text.startsWith('{{', index)) return null;
    else if (character === '"' || character === "'") quote = character;
  }
  return fallback;
}
