import { AppError } from '../../core/app-error';
import type { CsvTable } from '../../core/import/csv-table';
import { guessMapping, type KnownNames } from '../../core/import/guess-mapping';
import { headerKey, headerSetKey } from '../../core/import/header-key';
import { importFieldOf } from '../../core/import/import-field';
import type { PlannedFile, PlanRequest } from '../../core/import/import-plan';
import type { ColumnMapping } from '../../core/import/import-record';
import { nameKey } from '../../core/import/near-name';
import { ownCollection, ownReading } from '../../core/import/own-file';
import type { DateOrder } from '../../core/import/parse-date';
import { type FileReading, recogniseFile } from '../../core/import/recognise-file';
import { isPracticeTable } from '../../core/practice/practice-mark';
import { recordWords } from '../../core/record/record-words';
import { editableCollections } from '../../core/record/references';
import type { CollectionName } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import type { Breath } from './take-breaths';
import type { UploadShelf } from './upload-shelf';

/** An upload with how it is read; `reading` is `null` when it can't be. */
export interface ReadUpload {
  readonly id: string;
  readonly name: string;
  readonly table: CsvTable | null;
  readonly reading: FileReading | null;
  readonly origin: PlannedFile['origin'];
  readonly dateOrder: DateOrder | null;
  readonly problem: string;
}

type Mappings = PlanRequest['mappings'];

/** Reads the files and finds for each how its columns are meant: given, recognised, remembered or guessed. */
export async function readUploads(
  context: HostContext,
  shelf: UploadShelf,
  request: Pick<PlanRequest, 'uploadIds' | 'mappings'>,
  breath: Breath,
): Promise<ReadUpload[]> {
  const tables = new Map<string, CsvTable>();
  const problems = new Map<string, string>();
  for (const id of request.uploadIds) {
    try {
      tables.set(id, await shelf.read(id, breath));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unreadable-file') throw error;
      problems.set(id, error.message);
    }
  }
  const remembered = Object.values(context.store.data.columnMappings);
  const understood = new Map<string, Understood | null>();
  const others = new Set<string>();
  for (const [id, table] of tables) {
    if (!context.isPractice && isPracticeTable(table.headers, table.rows)) {
      others.add(id);
      problems.set(id, fromPractice);
      continue;
    }
    const collection = ownCollection(table.headers);
    const reading = collection && ownReading(collection, table.headers);
    if (reading) understood.set(id, { reading, origin: 'own', dateOrder: null });
    else if (collection) {
      others.add(id);
      problems.set(id, otherCollection(collection));
    } else understood.set(id, understand(id, table, request.mappings, remembered));
  }
  const known = knownNames(context, tables, understood);
  return request.uploadIds.map((id) => {
    const table = tables.get(id) ?? null;
    const certain = understood.get(id);
    const guessed = table && !certain && !problems.has(id) ? guessMapping(table, known) : null;
    const reading = certain?.reading ?? guessed;
    return {
      id,
      name: shelf.nameOf(id),
      table,
      reading,
      origin: certain?.origin ?? (others.has(id) ? 'own' : 'guessed'),
      dateOrder: certain?.dateOrder ?? null,
      problem: problems.get(id) ?? (reading ? '' : notUnderstood),
    };
  });
}

function otherCollection(collection: CollectionName): string {
  const known = editableCollections.find((name) => name === collection);
  const what = known ? recordWords[known][1] : collection;
  return `It holds ${what} of a Rekindle export; accounts, contacts, deals, activities, offerings and reps come back from files. A backup brings back everything.`;
}

const fromPractice =
  'It was exported from practice: its accounts are samples, so nothing of it comes into real work. Export it from the workspace that you mean.';

const notUnderstood = 'Nothing tells what the rows of this file are. Say what they are and set its columns.';

interface Understood {
  readonly reading: FileReading;
  readonly origin: PlannedFile['origin'];
  readonly dateOrder: DateOrder | null;
}

function understand(
  id: string,
  table: CsvTable,
  mappings: Mappings,
  remembered: readonly ColumnMapping[],
): Understood | null {
  const recognised = recogniseFile(table.headers);
  const given = Object.hasOwn(mappings, id) ? mappings[id] : undefined;
  if (given) {
    const columns = allowedColumns(table, given.kind, given.columns);
    const system = recognised?.kind === given.kind ? recognised.system : 'file';
    return { reading: { system, kind: given.kind, columns }, origin: 'given', dateOrder: given.dateOrder };
  }
  const key = headerSetKey(table.headers);
  const mapping = remembered.find((candidate) => headerSetKey(candidate.headers) === key);
  if (mapping) {
    const columns = allowedColumns(table, mapping.kind, mapping.columns);
    const system = recognised?.kind === mapping.kind ? recognised.system : 'file';
    return {
      reading: { system, kind: mapping.kind, columns },
      origin: 'remembered',
      dateOrder: mapping.dateOrder,
    };
  }
  return recognised && { reading: recognised, origin: 'recognised', dateOrder: null };
}

function allowedColumns(
  table: CsvTable,
  kind: FileReading['kind'],
  columns: Readonly<Record<string, string>>,
): Record<string, string> {
  const byKey = new Map(Object.entries(columns).map(([header, field]) => [headerKey(header), field]));
  const kept = table.headers.flatMap((header): [string, string][] => {
    const field = byKey.get(headerKey(header));
    return field && importFieldOf(kind, field) ? [[header, field]] : [];
  });
  return Object.fromEntries(kept);
}

/** Names of accounts, offerings and reps here and in the other files: they tell what a column refers to. */
function knownNames(
  context: HostContext,
  tables: ReadonlyMap<string, CsvTable>,
  understood: ReadonlyMap<string, Understood | null>,
): KnownNames {
  const { accounts, offerings, reps } = context.store.data;
  const all = (records: Readonly<Record<string, { readonly name: string }>>) =>
    new Set(Object.values(records).map(({ name }) => nameKey(name)));
  const known = { accounts: all(accounts), offerings: all(offerings), reps: all(reps) };
  for (const [id, table] of tables) {
    const reading = understood.get(id)?.reading ?? guessMapping(table);
    if (reading?.kind !== 'accounts' && reading?.kind !== 'offerings' && reading?.kind !== 'reps') continue;
    const index = table.headers.findIndex((header) => reading.columns[header] === 'name');
    if (index < 0) continue;
    for (const { cells } of table.rows) known[reading.kind].add(nameKey(cells[index] ?? ''));
  }
  return known;
}
