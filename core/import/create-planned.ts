import { accountFields } from '../account/account';
import { activityFields } from '../activity/activity';
import { contactFields } from '../contact/contact';
import { dealFields } from '../deal/deal';
import { offeringFields } from '../offering/offering';
import { repFields } from '../rep/rep';
import { triggerFields } from '../trigger/trigger';
import type { ImportKind } from './import-record';
import { addNames } from './load-known-records';
import type { Entity } from './name-index';
import type { PlannedRecord, PlannedSource, PlanState, RowPlace } from './plan-state';
import { systemKey } from './source-key';
import { baseValues } from './three-way';

/** The fields of a record, by kind; parsing fills in what a file does not tell. */
export const kindSchemas = {
  accounts: accountFields,
  contacts: contactFields,
  deals: dealFields,
  activities: activityFields,
  offerings: offeringFields,
  reps: repFields,
  triggers: triggerFields,
} as const;

export interface NewRecord {
  readonly kind: ImportKind;
  readonly system: PlannedSource['system'];
  readonly key: string;
  readonly fields: Record<string, unknown>;
  /** Names as the file writes them; kept beside the imported values. */
  readonly originals: Record<string, unknown>;
  readonly name: string;
  readonly detail: string;
}

/** Plans a record; `null`, with the row reported, when its values are not allowed. */
export function createPlanned(state: PlanState, record: NewRecord, place: RowPlace): Entity | null {
  const { kind, system, key } = record;
  const values = baseValues({ ...record.fields, ...record.originals });
  const entity = addPlanned(
    state,
    { kind, id: state.newId(), fields: record.fields, source: { system, key, values } },
    record,
    place,
  );
  if (entity) state.byKey[kind].set(systemKey(system, key), entity);
  return entity;
}

/** Puts a record into the plan; `null`, with the row reported, when its values are not allowed. */
export function addPlanned(
  state: PlanState,
  planned: PlannedRecord,
  { name, detail }: Pick<NewRecord, 'name' | 'detail'>,
  place: RowPlace,
): Entity | null {
  const { kind, id } = planned;
  const parsed = kindSchemas[kind].safeParse(planned.fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    state.skipped.push({ ...place, reason: `Its values can't be stored (${problems.join('; ')}).` });
    return null;
  }
  const fields = parsed.data as Record<string, unknown>;
  const allowed = { ...planned, fields };
  state.created.push(allowed);
  state.createdById.set(id, allowed);
  state.counts.created[kind] += 1;
  const accountId = typeof fields.accountId === 'string' ? fields.accountId : null;
  const entity: Entity = { id, name, detail, isNew: true, accountId };
  addNames(state, kind, entity);
  return entity;
}

/** The row's values as they wait for a decision: fields as a record has them, and their source. */
export function heldValues(record: NewRecord): Record<string, unknown> {
  const values = baseValues({ ...record.fields, ...record.originals });
  return { ...record.fields, source: { system: record.system, key: record.key, values } };
}
