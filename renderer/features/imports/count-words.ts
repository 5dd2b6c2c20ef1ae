import type { ImportCounts, ImportKind } from '../../../core/import/import-record';

/** In the order of a file's usual worth; kept here since core's list comes with zod. */
export const kindOrder: readonly ImportKind[] = [
  'accounts',
  'contacts',
  'deals',
  'activities',
  'offerings',
  'reps',
  'triggers',
];

const singular: Record<ImportKind, string> = {
  accounts: 'account',
  contacts: 'contact',
  deals: 'deal',
  activities: 'activity',
  offerings: 'offering',
  reps: 'rep',
  triggers: 'trigger event',
};

export const kindLabels: Record<ImportKind, string> = {
  accounts: 'Accounts',
  contacts: 'Contacts',
  deals: 'Deals',
  activities: 'Activities',
  offerings: 'Offerings',
  reps: 'Reps',
  triggers: 'Trigger events',
};

export function numberWords(count: number): string {
  return count.toLocaleString('en-US');
}

export function amountWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

export function kindWords(kind: ImportKind, count: number): string {
  return amountWords(count, singular[kind], kind === 'triggers' ? 'trigger events' : kind);
}

export function sumCounts(counts: ImportCounts): number {
  return kindOrder.reduce((sum, kind) => sum + counts[kind], 0);
}

/** `85 accounts, 7 offerings`; `nothing` when all are zero. */
export function countsWords(counts: ImportCounts): string {
  const parts = kindOrder.filter((kind) => counts[kind] > 0).map((kind) => kindWords(kind, counts[kind]));
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}
