import { AppError } from '../../core/app-error';
import type { ImportRun } from '../../core/import/import-record';
import type { PlannedUpdate, PlanState } from '../../core/import/plan-state';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import type { MadePlan } from './make-plan';
import { mappingsToRemember } from './remember-mappings';

/**
 * Writes a plan in one transaction, with the record that can undo it; a plan that changes nothing
 * writes nothing and its run is not kept.
 * @throws AppError `conflict` when guessed mappings were not confirmed.
 */
export async function applyPlan(context: HostContext, plan: MadePlan): Promise<ImportRun> {
  const { state } = plan;
  if (!state)
    throw new AppError('unreadable-file', 'None of these files can be imported. Nothing was written.');
  if (plan.needsConfirmation.length > 0)
    throw new AppError('conflict', 'Confirm how the columns are read first. Nothing was written.', {
      uploadIds: plan.needsConfirmation,
    });
  const importId = context.newId();
  const changes = changesOf(context, state, importId);
  const run = runOf(context, plan, state, importId);
  const mappings = mappingsToRemember(context, plan.uploads);
  if (changes.length === 0) {
    await context.store.commit(mappings);
    return run;
  }
  await context.store.commit([...changes, ...mappings, putRecord('imports', run)]);
  return run;
}

export function writesSomething(state: PlanState): boolean {
  return state.created.length + state.updates.length + state.held.length + state.settled.length > 0;
}

function changesOf(context: HostContext, state: PlanState, importId: string): Change[] {
  const { records, store } = context;
  const created = state.created.map(({ kind, id, fields, source, stamp }) => {
    const from = source ? { source: { ...source, importId } } : {};
    const record = records.create(kind, { ...fields, ...from, id } as never);
    return putRecord(kind, { ...record, ...stamp });
  });
  const updated = mergedUpdates(state).flatMap((update) => {
    const record = store.data[update.kind][update.id];
    if (!record) return [];
    const updated = records.update(update.kind, record, newValues(record, update, importId) as never);
    return [putRecord(update.kind, { ...updated, ...update.stamp })];
  });
  const held = state.held.map(({ kind, file, row, question, values, key }) =>
    putRecord(
      'undecidedRows',
      records.create('undecidedRows', { importId, kind, file, row, question, values, key }),
    ),
  );
  const settled = state.settled.map((id): Change => ({ remove: 'undecidedRows', id }));
  return [...created, ...updated, ...held, ...settled];
}

/** One record may be told twice to change: by its own row and by the mark of a rep who is gone. */
function mergedUpdates(state: PlanState): PlannedUpdate[] {
  const byId = new Map<string, PlannedUpdate>();
  for (const update of state.updates) {
    const before = byId.get(update.id);
    byId.set(
      update.id,
      before
        ? {
            ...update,
            fields: { ...before.fields, ...update.fields },
            source: update.source ?? before.source,
          }
        : update,
    );
  }
  return [...byId.values()];
}

interface WithSource {
  readonly source?: { readonly importId: string } | undefined;
}

function newValues(record: WithSource, update: PlannedUpdate, importId: string): Record<string, unknown> {
  if (!update.source) return update.fields;
  return { ...update.fields, source: { ...update.source, importId: record.source?.importId ?? importId } };
}

function runOf(context: HostContext, plan: MadePlan, state: PlanState, importId: string): ImportRun {
  const createdIds: Record<string, string[]> = {};
  for (const { kind, id } of state.created) {
    createdIds[kind] ??= [];
    createdIds[kind].push(id);
  }
  const changes = mergedUpdates(state).flatMap((update) => {
    const record = context.store.data[update.kind][update.id] as
      | (WithSource & Record<string, unknown>)
      | undefined;
    if (!record) return [];
    const after = newValues(record, update, importId);
    const before = Object.fromEntries(Object.keys(after).map((name) => [name, record[name] ?? null]));
    return [{ collection: update.kind, id: update.id, before, after }];
  });
  return context.records.create('imports', {
    id: importId,
    files: plan.uploads.flatMap(({ name, reading, table }) =>
      reading && table ? [{ name, kind: reading.kind, rows: table.rows.length }] : [],
    ),
    created: state.counts.created,
    updated: state.counts.updated,
    unchanged: state.counts.unchanged,
    skipped: state.skipped,
    warnings: state.warnings,
    questionCount: state.questions.openRows().length,
    discardedKeys: state.discardedNow,
    createdIds,
    changes,
    undoneAt: null,
  });
}
