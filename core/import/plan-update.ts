import type { RecordSource } from '../record/record';
import type { NewRecord } from './create-planned';
import { describeValue } from './describe-value';
import type { Entity } from './name-index';
import { currentId, type PlanState, type RowPlace } from './plan-state';
import { textHash } from './source-key';
import { baseValues, compareFields, isEmptyValue, isSameValue } from './three-way';

const mostExamples = 50;
const linkFields = ['accountId', 'contactId', 'parentId', 'dealId'];

/** Compares a row with the stored record that it is, and plans what changed only there. */
export function planUpdate(state: PlanState, row: NewRecord, existing: Entity, place: RowPlace): void {
  const { kind } = row;
  const record = state.data[kind][existing.id] as Record<string, unknown> & { source?: RecordSource };
  if (!record) return;
  const source = record.source;
  const merged = source && source.key !== row.key ? mergedBase(state, row) : null;
  const isOwn = merged === null && isSameSource(source, row);
  const base = isOwn ? todaysIds(state, source?.values ?? {}) : (merged ?? {});
  const { taken, conflicts } = compareFields(record, base, row.fields);
  const fields: Record<string, unknown> = isOwn
    ? taken
    : onlyEmpty(record, { ...taken, ...pick(row.fields, conflicts) }, base);
  const values: Record<string, unknown> = {
    ...source?.values,
    ...baseValues({ ...row.fields, ...row.originals }),
  };
  for (const [name, value] of Object.entries(row.fields)) if (isEmptyValue(value)) delete values[name];
  if (isOwn)
    for (const name of conflicts) {
      const answer = askBoth(state, row, existing, name, record, place);
      if (answer === 'theirs') fields[name] = row.fields[name];
      if (answer === null) keepBase(values, source, name);
    }
  const hasNewBase =
    isOwn &&
    hasChanged(state, values, source, [...Object.keys(taken), ...conflicts, ...Object.keys(row.originals)]);
  const hasNewFields = Object.keys(fields).length > 0;
  if (!hasNewFields && !hasNewBase) {
    state.counts.unchanged[kind] += 1;
    return;
  }
  state.counts[hasNewFields ? 'updated' : 'unchanged'][kind] += 1;
  const key = source && !row.key.startsWith('id:') ? source.key : row.key;
  const newSource = isOwn ? { system: row.system, key, values } : null;
  state.updates.push({ kind, id: existing.id, fields, source: newSource });
  addExamples(state, row, record, fields);
}

/** Where a merge took the row's record in, what that one had imported is the base. */
function mergedBase(state: PlanState, row: NewRecord): Record<string, unknown> | null {
  for (const merge of Object.values(state.data.merges)) {
    const source = merge.removed.source as RecordSource | undefined;
    if (!merge.undone && source?.system === row.system && source.key === row.key)
      return todaysIds(state, source.values);
  }
  return null;
}

/** A record that was known by its content takes the number that a later file gives it. */
function isSameSource(source: RecordSource | undefined, row: NewRecord): boolean {
  if (!source) return true;
  if (source.system !== row.system) return false;
  return source.key === row.key || !(source.key.startsWith('id:') && row.key.startsWith('id:'));
}

/** A second system, or a merged record, fills gaps and never overwrites. */
function onlyEmpty(
  record: Record<string, unknown>,
  fields: Record<string, unknown>,
  base: Record<string, unknown>,
) {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => isEmptyValue(record[name]) && !isSameValue(value, base[name]),
    ),
  );
}

export function askBoth(
  state: PlanState,
  row: Pick<NewRecord, 'name' | 'fields'>,
  existing: Entity,
  field: string,
  record: Record<string, unknown>,
  place: RowPlace,
): string | null {
  const ours = describeValue(state, field, record[field]);
  const theirs = describeValue(state, field, row.fields[field]);
  return state.questions.ask(
    {
      id: `both-changed|${existing.id}|${field}|${textHash(JSON.stringify([row.fields[field] ?? null, record[field] ?? null]))}`,
      kind: 'both-changed',
      question: `${row.name || existing.name}: ${field} is “${ours}” here and “${theirs}” in ${place.file}; it changed on both sides.`,
      choices: [
        { value: 'ours', label: `Keep “${ours}”` },
        { value: 'theirs', label: `Take “${theirs}”` },
      ],
      proposal: null,
    },
    place,
  );
}

function keepBase(values: Record<string, unknown>, source: RecordSource | undefined, name: string): void {
  if (source && Object.hasOwn(source.values, name)) values[name] = source.values[name];
  else delete values[name];
}

/** A base that only moved along with a merge is not worth writing. */
function hasChanged(
  state: PlanState,
  values: Record<string, unknown>,
  source: RecordSource | undefined,
  fields: readonly string[],
): boolean {
  if (!source) return true;
  const before = todaysIds(state, source.values);
  return fields.some((name) => !isSameValue(values[name], before[name]));
}

function todaysIds(state: PlanState, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = { ...values };
  for (const field of linkFields) {
    const id = result[field];
    if (typeof id === 'string') result[field] = currentId(state, id);
  }
  return result;
}

export function addExamples(
  state: PlanState,
  row: Pick<NewRecord, 'name'>,
  record: Record<string, unknown>,
  fields: Record<string, unknown>,
): void {
  for (const [name, value] of Object.entries(fields)) {
    if (state.examples.length >= mostExamples) return;
    const before = describeValue(state, name, record[name]) || 'nothing';
    state.examples.push(
      `${row.name}: ${name} from “${before}” to “${describeValue(state, name, value) || 'nothing'}”`,
    );
  }
}

function pick(values: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
