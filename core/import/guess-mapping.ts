import { triggerKindOf } from '../trigger/trigger-kinds';
import type { CsvTable } from './csv-table';
import { wordOfHeader } from './header-words';
import { type ImportFieldType, importFieldOf } from './import-field';
import { type ImportKind, importKinds } from './import-record';
import { nameKey } from './near-name';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';
import { addLossReason, type FileReading } from './recognise-file';

/** Names that other files or the workspace hold; they tell what an unnamed column refers to. */
export interface KnownNames {
  readonly accounts: ReadonlySet<string>;
  readonly offerings: ReadonlySet<string>;
  readonly reps: ReadonlySet<string>;
}
export const noKnownNames: KnownNames = { accounts: new Set(), offerings: new Set(), reps: new Set() };

const sampleSize = 200;
/** Of the cells that hold something, this share must fit for a column to be read as a date or a number. */
const fittingShare = 0.6;
/** A column is taken as names of a kind when this share of its cells are such names. */
const knownShare = 0.8;
const required: Readonly<Record<ImportKind, readonly string[]>> = {
  accounts: ['name'],
  contacts: ['lastName', 'fullName', 'email', 'firstName'],
  deals: ['status', 'stage', 'amount', 'closedOn', 'wonOn'],
  activities: ['at'],
  offerings: ['name'],
  reps: ['name'],
  triggers: ['on'],
};

/** Reads any other file by the words of its headers and by what its cells hold; `null` when nothing fits. */
export function guessMapping(table: CsvTable, known: KnownNames = noKnownNames): FileReading | null {
  const cells = table.headers.map((_, index) => sampleOf(table, index));
  let best: { reading: FileReading; score: number } | null = null;
  for (const kind of importKinds) {
    const { columns, score } = columnsFor(kind, table.headers, cells, known);
    const fields = Object.values(columns);
    if (!required[kind].some((field) => fields.includes(field)) || !holdsHistory(kind, fields)) continue;
    if (kind === 'triggers' && !tellsOfTriggers(table, columns)) continue;
    if (score > 0 && (!best || score > best.score))
      best = { reading: { system: 'file', kind, columns }, score };
  }
  return best?.reading ?? null;
}

function holdsHistory(kind: ImportKind, fields: readonly string[]): boolean {
  if (kind !== 'activities') return true;
  return ['subject', 'type', 'text', 'outcome'].some((field) => fields.includes(field));
}

/** Activities have a kind, a date and a text too: only kinds of trigger events tell. */
function tellsOfTriggers(table: CsvTable, columns: Readonly<Record<string, string>>): boolean {
  const index = table.headers.findIndex(
    (header) => Object.hasOwn(columns, header) && columns[header] === 'kind',
  );
  const filled = index < 0 ? [] : sampleOf(table, index).filter(Boolean);
  const known = filled.filter((cell) => triggerKindOf(cell) !== null);
  return filled.length > 0 && known.length >= filled.length * fittingShare;
}

function columnsFor(
  kind: ImportKind,
  headers: readonly string[],
  cells: readonly (readonly string[])[],
  known: KnownNames,
) {
  const columns: Record<string, string> = {};
  const taken = new Set<string>();
  let score = 0;
  headers.forEach((header, index) => {
    const word = wordOfHeader(kind, header);
    const field = word && placeOrCountry(word.field, cells[index] ?? []);
    const fieldType = field && importFieldOf(kind, field)?.type;
    if (!word || !field || taken.has(field) || !fieldType || !doesFit(fieldType, cells[index] ?? [])) return;
    taken.add(field);
    columns[header] = field;
    score += word.weight;
  });
  addLossReason(kind, headers, columns);
  score += addByContent(kind, headers, cells, known, columns);
  return { columns, score };
}

/** A column of links can carry any header: its cells are names that another file brings. */
function addByContent(
  kind: ImportKind,
  headers: readonly string[],
  cells: readonly (readonly string[])[],
  known: KnownNames,
  columns: Record<string, string>,
): number {
  const links: readonly (readonly [string, ReadonlySet<string>])[] =
    kind === 'deals' || kind === 'activities' || kind === 'contacts' || kind === 'triggers'
      ? [
          ['accountName', known.accounts],
          ['owner', known.reps],
          ['offering', known.offerings],
        ]
      : kind === 'accounts'
        ? [['owner', known.reps]]
        : [];
  let score = 0;
  headers.forEach((header, index) => {
    if (Object.hasOwn(columns, header)) return;
    const filled = (cells[index] ?? []).filter(Boolean);
    const link = links.find(
      ([field, names]) =>
        importFieldOf(kind, field) !== undefined &&
        !Object.values(columns).includes(field) &&
        filled.length > 0 &&
        filled.filter((cell) => names.has(nameKey(cell))).length >= filled.length * knownShare,
    );
    if (!link) return;
    columns[header] = link[0];
    score += 1;
  });
  return score;
}

function sampleOf(table: CsvTable, index: number): string[] {
  const step = Math.max(1, Math.floor(table.rows.length / sampleSize));
  const sample: string[] = [];
  for (let at = 0; at < table.rows.length && sample.length < sampleSize; at += step) {
    sample.push((table.rows[at]?.cells[index] ?? '').trim().slice(0, 200));
  }
  return sample;
}

function doesFit(type: ImportFieldType, cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  if (filled.length === 0) return true;
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  if (type === 'date' || type === 'time')
    return (
      share((cell) => parseDate(cell, 'day-first') !== null || parseDate(cell, 'month-first') !== null) >=
      fittingShare
    );
  if (type === 'year') return share((cell) => /^\d{4}$/.test(cell)) >= fittingShare;
  if (type === 'number' || type === 'money')
    return share((cell) => parseNumber(cell, 'dot-decimal') !== null) >= fittingShare;
  return true;
}

let countries: ReadonlySet<string> | null = null;

/** "Location" may be a city or a country; the cells tell. */
function placeOrCountry(field: string, cells: readonly string[]): string {
  if (field !== 'city') return field;
  countries ??= countryNames();
  const filled = cells.filter(Boolean);
  const hits = filled.filter((cell) => countries?.has(nameKey(cell))).length;
  return filled.length > 0 && hits >= filled.length * fittingShare ? 'country' : field;
}

function countryNames(): Set<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => names.of(first + second)));
  return new Set(all.flatMap((name) => (name ? [nameKey(name)] : [])));
}
