import type { RecordSource, RecordStamp } from '../record/record';
import type { WorkspaceData } from '../workspace/workspace-data';
import type { CsvTable } from './csv-table';
import { type ImportCounts, type ImportKind, importKinds, type RowIssue } from './import-record';
import { type Entity, NameIndex } from './name-index';
import { nameKey } from './near-name';
import type { DateOrder } from './parse-date';
import { QuestionList } from './question-list';
import type { FileReading } from './recognise-file';
import { returnedActivities } from './returned-activity';
import type { RowReader } from './row-reader';

export type ImportData = Readonly<
  Pick<
    WorkspaceData,
    | 'accounts'
    | 'contacts'
    | 'deals'
    | 'activities'
    | 'offerings'
    | 'reps'
    | 'triggers'
    | 'undecidedRows'
    | 'merges'
    | 'imports'
  >
>;

/** A file with the way in which it is read. */
export interface MappedFile {
  readonly name: string;
  readonly table: CsvTable;
  readonly reading: FileReading;
  readonly dateOrder: DateOrder | null;
  /** Written by our own full export: its rows carry ids and stamps. */
  readonly isOwn?: boolean;
}

export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

export type PlannedSource = Omit<RecordSource, 'importId'>;

export interface PlannedRecord {
  readonly kind: ImportKind;
  readonly id: string;
  readonly fields: Record<string, unknown>;
  /** `null` for what was written by hand in the workspace that exported it. */
  readonly source: PlannedSource | null;
  /** Kept from the row of our own export; else the import stamps the record anew. */
  readonly stamp?: RecordStamp;
}

export interface PlannedUpdate {
  readonly kind: ImportKind;
  readonly id: string;
  readonly fields: Record<string, unknown>;
  /** `null` leaves the record's source as it is. */
  readonly source: PlannedSource | null;
  /** The record is now the very version that this stamp belongs to. */
  readonly stamp?: Pick<RecordStamp, 'updatedAt' | 'device'>;
}

/** A row that can't become a record before a question is answered. */
interface HeldRow extends RowPlace {
  readonly kind: ImportKind;
  readonly question: string;
  readonly values: Record<string, unknown>;
  readonly key: string;
}

export interface PlanState {
  readonly data: ImportData;
  readonly questions: QuestionList;
  readonly newId: () => string;
  readonly device: string;
  /** By `systemKey`: stored records, records that a merge took in, and planned ones. */
  readonly byKey: Readonly<Record<ImportKind, Map<string, Entity>>>;
  readonly names: Readonly<Record<ImportKind, NameIndex>>;
  /** Names that earlier imports resolved, by `nameKey`, to record ids. */
  readonly learned: Readonly<Record<'accounts' | 'reps' | 'offerings', Map<string, string>>>;
  /** Id of a merged record to the id of the one that took it in. */
  readonly mergedInto: ReadonlyMap<string, string>;
  /** Names that a row of these files carries itself: they are not near misses of one another. */
  readonly ownNames: Readonly<Record<ImportKind, Set<string>>>;
  /** By kind and key: the row that brought a record in this run. */
  readonly seen: Map<string, RowPlace>;
  /** By question: the record that its answer led to. */
  readonly chosen: Map<string, string>;
  /** Rows of our own export by kind and id: the record that each is here, `null` while it is not known. */
  readonly ownRows: Readonly<Record<ImportKind, Map<string, string | null>>>;
  /** Whether a row is an activity that an export of ours took to the CRM. */
  readonly isReturned: ReturnType<typeof returnedActivities>;
  /** Stored reps whose name these files mark as deactivated. */
  readonly markedReps: Set<string>;
  /** By `rowKey`: the undecided row that waits in the workspace. */
  readonly waiting: ReadonlyMap<string, string>;
  readonly discarded: ReadonlySet<string>;
  /** Keys of rows that this import's answers leave out for good. */
  readonly discardedNow: string[];
  /** Undecided rows that this import decides by itself. */
  readonly settled: string[];
  /** How each file's cells are read, for those who describe the plan. */
  readonly readers: Map<CsvTable, RowReader>;
  readonly created: PlannedRecord[];
  readonly createdById: Map<string, PlannedRecord>;
  /** Account to parent, as this import will have it. */
  readonly plannedParents: Map<string, string | null>;
  readonly updates: PlannedUpdate[];
  readonly held: HeldRow[];
  readonly skipped: RowIssue[];
  readonly warnings: RowIssue[];
  readonly examples: string[];
  readonly counts: Record<'created' | 'updated' | 'unchanged', ImportCounts>;
}

export interface PlanInput {
  readonly data: ImportData;
  readonly files: readonly MappedFile[];
  readonly answers: Readonly<Record<string, string>>;
  readonly acceptProposals: boolean;
  readonly newId: () => string;
  /** The device that writes here. */
  readonly device: string;
}

export const noCounts = (): ImportCounts => ({
  accounts: 0,
  contacts: 0,
  deals: 0,
  activities: 0,
  offerings: 0,
  reps: 0,
  triggers: 0,
});

const eachKind = <T>(make: () => T): Record<ImportKind, T> =>
  Object.fromEntries(importKinds.map((kind) => [kind, make()])) as Record<ImportKind, T>;

/** An undecided or discarded row is known by its kind and its source key. */
export const rowKey = (kind: ImportKind, system: string, key: string): string => `${kind} ${system} ${key}`;

export function createPlanState(input: PlanInput): PlanState {
  const { data } = input;
  return {
    data,
    questions: new QuestionList(input.answers, input.acceptProposals),
    newId: input.newId,
    device: input.device,
    byKey: eachKind(() => new Map()),
    names: eachKind(() => new NameIndex()),
    learned: { accounts: new Map(), reps: new Map(), offerings: new Map() },
    mergedInto: mergesOf(data),
    ownNames: eachKind(() => new Set()),
    seen: new Map(),
    chosen: new Map(),
    ownRows: eachKind(() => new Map()),
    isReturned: returnedActivities(data),
    markedReps: new Set(),
    waiting: new Map(Object.values(data.undecidedRows).map((row) => [row.key, row.id])),
    discarded: new Set(Object.values(data.imports).flatMap((run) => (run.undoneAt ? [] : run.discardedKeys))),
    discardedNow: [],
    settled: [],
    readers: new Map(),
    created: [],
    createdById: new Map(),
    plannedParents: new Map(),
    updates: [],
    held: [],
    skipped: [],
    warnings: [],
    examples: [],
    counts: { created: noCounts(), updated: noCounts(), unchanged: noCounts() },
  };
}

function mergesOf(data: ImportData): Map<string, string> {
  return new Map(
    Object.values(data.merges)
      .filter((merge) => !merge.undone)
      .map((merge) => [String(merge.removed.id), merge.keptId]),
  );
}

/** The id that a record has today, after all merges. */
export function currentId(state: PlanState, id: string): string {
  let current = id;
  for (let hops = 0; hops < 100; hops++) {
    const next = state.mergedInto.get(current);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

export function isOwnName(state: PlanState, kind: ImportKind, name: string): boolean {
  return state.ownNames[kind].has(nameKey(name));
}
