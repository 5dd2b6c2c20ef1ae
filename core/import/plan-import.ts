import type { ImportKind } from './import-record';
import { loadKnownRecords } from './load-known-records';
import { activeName, nameKey } from './near-name';
import type { DateOrder } from './parse-date';
import { leaveForAnswer } from './place-row';
import { linkParent, type ParentLink, planAccount } from './plan-accounts';
import { planActivity } from './plan-activities';
import { planContact } from './plan-contacts';
import { planDeal } from './plan-deals';
import { collectOwnRows, linkOwnRows, planOwnFile } from './plan-own-file';
import { planOffering, planRep } from './plan-reps-and-offerings';
import { createPlanState, type MappedFile, type PlanInput, type PlanState } from './plan-state';
import { planTrigger } from './plan-triggers';
import { createRowReader, prepareRowReader, type ReadRow, type RowReader } from './row-reader';
import { RowValues } from './row-values';

/** What is referred to comes before what refers to it. */
const order: readonly ImportKind[] = [
  'reps',
  'offerings',
  'accounts',
  'contacts',
  'deals',
  'activities',
  'triggers',
];
const rowsBetweenBreaths = 100;

/**
 * Plans an import without writing anything. Yields the number of rows done every hundred rows, so that
 * a host can take a breath, tell how far it is, or stop.
 */
export function* planImport(input: PlanInput): Generator<number, PlanState> {
  const state = createPlanState(input);
  for (const _ of loadKnownRecords(state)) yield 0;
  collectOwnNames(state, input.files);
  collectOwnRows(state, input.files);
  let done = 0;
  for (const kind of order) {
    const parents: ParentLink[] = [];
    for (const file of input.files.filter(({ reading }) => reading.kind === kind)) {
      for (const isRow of planFile(state, file, input.files, parents))
        if (!isRow || ++done % rowsBetweenBreaths === 0) yield done;
    }
    linkOwnRows(state, kind);
    for (const [index, parent] of parents.entries()) {
      linkParent(state, parent);
      if (index % rowsBetweenBreaths === 0) yield done;
    }
  }
  return state;
}

function* planFile(
  state: PlanState,
  file: MappedFile,
  files: readonly MappedFile[],
  parents: ParentLink[],
): Generator<boolean> {
  if (file.isOwn) {
    yield* planOwnFile(state, file);
    return;
  }
  const { table, reading } = file;
  const preparing = prepareRowReader(table, reading.kind, reading.columns, file.dateOrder);
  let prepared = preparing.next();
  for (; !prepared.done; prepared = preparing.next()) yield false;
  let reader = prepared.value;
  state.readers.set(table, reader);
  const occurrences = new Map<string, number>();
  const proposal = reader.dateOrderIsAmbiguous ? proposedOrder(file, reader, files) : null;
  for (const note of table.notes)
    state.warnings.push({ file: file.name, row: note.row, reason: note.message });
  for (const row of table.rows) {
    yield true;
    const place = { file: file.name, row: row.row };
    if (row.problem !== '') {
      state.skipped.push({ ...place, reason: row.problem });
      continue;
    }
    let read = reader.read(row);
    if (read.hasAmbiguousDate) {
      const answer = askDateOrder(state, file, proposal, row.row);
      if (answer === null) {
        leaveForAnswer(state, place);
        continue;
      }
      reader = createRowReader(table, reading.kind, reading.columns, answer);
      read = reader.read(row);
    }
    planRow(state, file, reader, read, occurrences, parents);
  }
}

function planRow(
  state: PlanState,
  file: MappedFile,
  reader: RowReader,
  read: ReadRow,
  occurrences: Map<string, number>,
  parents: ParentLink[],
): void {
  const place = { file: file.name, row: read.row };
  for (const warning of read.warnings) state.warnings.push({ ...place, reason: warning });
  const row = new RowValues(file, reader, read, place, occurrences);
  const { kind } = file.reading;
  if (kind === 'reps') planRep(state, row);
  else if (kind === 'offerings') planOffering(state, row);
  else if (kind === 'accounts') planAccount(state, row, parents);
  else if (kind === 'contacts') planContact(state, row);
  else if (kind === 'deals') planDeal(state, row);
  else if (kind === 'triggers') planTrigger(state, row);
  else planActivity(state, row);
}

/** Asked once a file, while its rows with such dates wait. */
function askDateOrder(
  state: PlanState,
  file: MappedFile,
  proposal: DateOrder | null,
  row: number,
): DateOrder | null {
  const answer = state.questions.ask(
    {
      id: `date-order|${file.name}`,
      kind: 'other',
      question: `Dates in ${file.name} can be read as day/month or as month/day: which comes first?`,
      choices: [
        { value: 'day-first', label: 'The day: 03/04 is the 3rd of April' },
        { value: 'month-first', label: 'The month: 03/04 is the 4th of March' },
      ],
      proposal,
    },
    { file: file.name, row },
  );
  return answer === 'day-first' || answer === 'month-first' ? answer : null;
}

/** A neighbour that tells, else commas in numbers or semicolons between cells, which go with day-first. */
function proposedOrder(file: MappedFile, reader: RowReader, files: readonly MappedFile[]): DateOrder | null {
  const others = files
    .filter((other) => other !== file)
    .map((other) => createRowReader(other.table, other.reading.kind, other.reading.columns, null).dateOrder);
  const told = [...new Set(others.filter((other) => other !== null))];
  if (told.length === 1 && told[0]) return told[0];
  return reader.usesCommaDecimals || file.table.delimiter === ';' ? 'day-first' : null;
}

function collectOwnNames(state: PlanState, files: readonly MappedFile[]): void {
  for (const { table, reading } of files) {
    const index = table.headers.findIndex(
      (header) => Object.hasOwn(reading.columns, header) && reading.columns[header] === 'name',
    );
    if (index < 0) continue;
    const clean = reading.kind === 'reps' ? activeName : (name: string) => name;
    for (const row of table.rows) state.ownNames[reading.kind].add(nameKey(clean(row.cells[index] ?? '')));
  }
}
