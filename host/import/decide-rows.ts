import { accountFields } from '../../core/account/account';
import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import { kindSchemas } from '../../core/import/create-planned';
import type { ImportRun, UndecidedRow } from '../../core/import/import-record';
import { references } from '../../core/record/references';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

type Decision = ParsedInput<'import.decide'>['decision'];

/**
 * Turns rows that waited into records of an account, or leaves them out for good, in one transaction.
 * What comes of them belongs to their import, so that its undo takes them back too.
 * @throws AppError `not-found` when a row or the account is not there any more.
 */
export async function decideRows(
  context: HostContext,
  rowIds: readonly string[],
  decision: Decision,
): Promise<{ count: number }> {
  const { store } = context;
  const rows = [...new Set(rowIds)].map((id) => {
    const row = Object.hasOwn(store.data.undecidedRows, id) ? store.data.undecidedRows[id] : undefined;
    if (!row) throw new AppError('not-found', 'One of these rows was decided before. Nothing was changed.');
    return row;
  });
  const runs = new Map<string, ImportRun>();
  for (const { importId } of rows) {
    const run = store.data.imports[importId];
    if (run) runs.set(importId, { ...run, createdIds: { ...run.createdIds } });
  }
  const changes: Change[] = rows.map(({ id }) => ({ remove: 'undecidedRows', id }));
  if (decision.to === 'discard') discard(runs, rows);
  else {
    const accountId = accountFor(context, decision, rows[0]?.importId ?? '', runs, changes);
    for (const row of rows) changes.push(createFrom(context, row, accountId, runs));
  }
  for (const run of runs.values())
    changes.push(putRecord('imports', context.records.update('imports', run, {})));
  await store.commit(changes);
  return { count: rows.length };
}

function discard(runs: Map<string, ImportRun>, rows: readonly UndecidedRow[]): void {
  for (const [id, run] of runs) {
    const keys = rows.filter(({ importId }) => importId === id).map(({ key }) => key);
    runs.set(id, { ...run, discardedKeys: [...run.discardedKeys, ...keys] });
  }
}

function accountFor(
  context: HostContext,
  decision: Exclude<Decision, { to: 'discard' }>,
  importId: string,
  runs: Map<string, ImportRun>,
  changes: Change[],
): string {
  if (decision.to === 'account') {
    if (!Object.hasOwn(context.store.data.accounts, decision.accountId))
      throw new AppError('not-found', 'This account does not exist any more. Nothing was changed.');
    return decision.accountId;
  }
  const account = context.records.create('accounts', accountFields.parse({ name: decision.name.trim() }));
  changes.push(putRecord('accounts', account));
  addCreated(runs.get(importId), 'accounts', account.id);
  return account.id;
}

function createFrom(
  context: HostContext,
  row: UndecidedRow,
  accountId: string,
  runs: Map<string, ImportRun>,
): Change {
  const { source, ...values } = row.values as Record<string, unknown> & { source?: object };
  const fields = kindSchemas[row.kind].parse(soundLinks(context, row, { ...values, accountId }));
  const kept = source ? { source: { ...source, importId: row.importId } } : {};
  const record = context.records.create(row.kind, { ...fields, ...kept } as never);
  addCreated(runs.get(row.importId), row.kind, record.id);
  return putRecord(row.kind, record);
}

/** A record that the row referred to may be gone, or belong to another account than the chosen one. */
function soundLinks(context: HostContext, row: UndecidedRow, values: Record<string, unknown>) {
  const sound = { ...values };
  for (const { field, to, sameAccount } of references[row.kind]) {
    const stored = context.store.data[to] as Readonly<Record<string, { accountId?: string }>>;
    const isSound = (id: unknown) =>
      typeof id === 'string' &&
      stored[id] !== undefined &&
      (!sameAccount || stored[id]?.accountId === values.accountId);
    const value = sound[field];
    if (field === 'accountId') continue;
    if (Array.isArray(value)) sound[field] = value.filter(isSound);
    else if (typeof value === 'string' && !isSound(value)) sound[field] = null;
  }
  return sound;
}

function addCreated(run: ImportRun | undefined, collection: string, id: string): void {
  if (run) run.createdIds[collection] = [...(run.createdIds[collection] ?? []), id];
}
