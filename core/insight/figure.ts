import type { InsightFigure, InsightSentence } from './insight';

/** A cell with what it is made of: one account id for each thing counted, so an account may stand there twice. */
export interface Cell {
  readonly value: number | null;
  readonly words: string;
  readonly accountIds: readonly string[];
}

type Row = Omit<InsightFigure['rows'][number], 'cells'> & { readonly cells: readonly Cell[] };
export type Figure = Omit<InsightFigure, 'rows'> & { readonly rows: readonly Row[] };
export type Sentence = Omit<InsightSentence, 'accountCount'> & { readonly accountIds: readonly string[] };

/** One part of Insight: what is said, and the figures that prove it. */
export interface PartFacts {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
}

export interface OfAccount {
  readonly accountId: string;
}

export const idsOf = (items: readonly OfAccount[]): string[] => items.map(({ accountId }) => accountId);

/** How many things; the accounts behind it are theirs. Cells of the same things share their ids. */
export function countCell(items: readonly OfAccount[], accountIds: readonly string[] = idsOf(items)): Cell {
  return { value: items.length, words: items.length.toLocaleString('en-US'), accountIds };
}

/** A share in percent with its counts, behind it all that it was taken of; nothing of nothing says nothing. */
export function shareCell(part: number, whole: number, accountIds: readonly string[]): Cell {
  if (whole === 0) return { value: null, words: '–', accountIds };
  return {
    value: percentOf(part, whole),
    words: `${percentOf(part, whole)}% (${part} of ${whole})`,
    accountIds,
  };
}

export function numberCell(value: number | null, words: string, accountIds: readonly string[]): Cell {
  return { value, words, accountIds };
}

/** Whole percent; 0 of 0 is 0. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

export function sentence(
  key: string,
  text: string,
  accountIds: readonly string[] = [],
  tone: Sentence['tone'] = 'plain',
): Sentence {
  return { key, text, tone, accountIds, why: '', link: null };
}
