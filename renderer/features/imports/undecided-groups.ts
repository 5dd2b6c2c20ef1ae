import type { UndecidedRow } from '../../../core/import/import-record';
import { exactDate } from '../../ui/calendar';
import { kindWords } from './count-words';

export type UndecidedLine =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly title: string;
      readonly rowIds: readonly string[];
    }
  | { readonly type: 'row'; readonly row: UndecidedRow };

/** Rows under a heading for each file and kind; `search` looks into every value. */
export function groupUndecided(
  rows: readonly UndecidedRow[],
  search: string,
  names: LinkedNames,
): UndecidedLine[] {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<string, UndecidedRow[]>();
  for (const row of rows) {
    if (wanted && !`${row.row} ${valueWords(row, names)} ${row.question}`.toLowerCase().includes(wanted))
      continue;
    const key = `${row.importId}|${row.file}|${row.kind}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].flatMap(([key, group]) => [
    { type: 'group' as const, key, title: groupTitle(group), rowIds: group.map(({ id }) => id) },
    ...group.map((row) => ({ type: 'row' as const, row })),
  ]);
}

function groupTitle(group: readonly UndecidedRow[]): string {
  const [first] = group;
  return first ? `${first.file}: ${kindWords(first.kind, group.length)} without a known account` : '';
}

/** Names of the records that rows link to, by id. */
export type LinkedNames = ReadonlyMap<string, string>;

const hidden = new Set([
  'source',
  'currency',
  'status',
  'contactIds',
  'dealId',
  'customFields',
  'amountIsKnown',
]);
const dateWords: Readonly<Record<string, string>> = {
  openedOn: 'opened ',
  closedOn: 'closed ',
  at: '',
};

/** What the row holds, shortly; links by the name of what they lead to. */
export function valueWords({ values }: UndecidedRow, names: LinkedNames): string {
  return Object.entries(values)
    .filter(([name]) => !hidden.has(name))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => words(name, one, names)),
    )
    .filter((word) => word !== '')
    .join(' · ');
}

function words(name: string, value: unknown, names: LinkedNames): string {
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value !== 'string' || value === '') return '';
  if (/Ids?$/.test(name)) return names.get(value) ?? '';
  const before = Object.hasOwn(dateWords, name) ? dateWords[name] : undefined;
  return before === undefined ? value : `${before}${exactDate(value)}`;
}
