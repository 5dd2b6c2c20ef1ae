import type { NewRecord } from './create-planned';
import type { Entity } from './name-index';
import { leaveForAnswer } from './place-row';
import { currencyOf, placeNamed } from './plan-reps-and-offerings';
import { currentId, type PlanState } from './plan-state';
import { planUpdate } from './plan-update';
import { resolveLink } from './resolve-link';
import type { RowValues } from './row-values';
import { idKey, systemKey } from './source-key';

/** Rows whose parent is looked up when all accounts are known: it may stand further down. */
export interface ParentLink {
  readonly entity: Entity;
  readonly row: RowValues;
  /** For a stored account: the comparison that waits for the parent. */
  readonly update: NewRecord | null;
}

export function planAccount(state: PlanState, row: RowValues, parents: ParentLink[]): void {
  const name = row.text('name');
  if (name === '') {
    state.skipped.push({ ...row.place, reason: 'It has no name.' });
    return;
  }
  const owner = row.has('owner', 'ownerKey')
    ? resolveLink(state, 'reps', row.link('owner', 'ownerKey'), row.place)
    : null;
  if (owner?.state === 'open') {
    leaveForAnswer(state, row.place);
    return;
  }
  const employees = row.number('employees');
  const fields = {
    name,
    ...row.pick(
      'segment',
      'industry',
      'phone',
      'website',
      'street',
      'city',
      'region',
      'postalCode',
      'country',
    ),
    ...row.pick('annualRevenue', 'foundedYear', 'customerSince', 'lastActivityOn', 'tags', 'notes'),
    ...row.pickFlags('isReference', 'doNotContact'),
    ...(row.has('employees') ? { employees: employees !== null && employees >= 0 ? employees : null } : {}),
    ...currencyOf(row),
    ...(owner ? { ownerId: owner.state === 'linked' ? owner.id : null } : {}),
  };
  const detail = [row.text('city'), row.text('country')].filter(Boolean).join(', ');
  const originals = row.text('owner') ? { owner: row.text('owner') } : {};
  let update: NewRecord | null = null;
  const named = { name, detail, fields, originals };
  const entity = placeNamed(state, row, 'accounts', named, (_, record) => {
    update = record;
  });
  if (entity) parents.push({ entity, row, update });
}

/** Links an account to its parent, then compares it; a parent that is not among the accounts is reported. */
export function linkParent(state: PlanState, { entity, row, update }: ParentLink): void {
  const fields = parentFields(state, row, entity);
  if (update) planUpdate(state, { ...update, fields: { ...update.fields, ...fields } }, entity, row.place);
  const created = state.createdById.get(entity.id);
  if (!created || typeof fields.parentId !== 'string') return;
  Object.assign(created.fields, fields);
  Object.assign(created.source?.values ?? {}, fields);
}

function parentFields(state: PlanState, row: RowValues, entity: Entity): { parentId?: string | null } {
  if (!row.has('parent', 'parentKey')) return {};
  const link = row.link('parent', 'parentKey');
  if (link.name === '' && link.key === '') return { parentId: null };
  const parent = findParent(state, row, entity);
  if (typeof parent === 'string') {
    const reason = `Its parent “${link.name || link.key}” ${parent}; the account is used without it.`;
    state.warnings.push({ ...row.place, reason });
    return {};
  }
  state.plannedParents.set(entity.id, parent.id);
  return { parentId: parent.id };
}

function findParent(state: PlanState, row: RowValues, entity: Entity): Entity | string {
  const { name, key, system } = row.link('parent', 'parentKey');
  const byKey = key && state.byKey.accounts.get(systemKey(system, idKey(system, key)));
  const named = state.names.accounts.find(name);
  const parent = byKey || (named.length === 1 ? named[0] : undefined);
  if (!parent) {
    if (named.length > 1) return 'is the name of several accounts';
    const near = name === '' ? null : state.names.accounts.findNear(name, ({ id }) => id !== entity.id);
    return near ? `is not among the accounts (did it mean “${near.name}”?)` : 'is not among the accounts';
  }
  return isBelow(state, parent.id, entity.id)
    ? 'is the account itself or one of its own subsidiaries'
    : parent;
}

/** Whether `start` is the ancestor or below it, as this import will have it. */
export function isBelow(state: PlanState, start: string, ancestor: string): boolean {
  let id: string | null | undefined = start;
  for (let hops = 0; id && hops < 100; hops++) {
    if (id === ancestor) return true;
    id = parentOf(state, id);
  }
  return false;
}

function parentOf(state: PlanState, id: string): string | null | undefined {
  const planned = state.plannedParents.get(id);
  return planned ?? state.data.accounts[currentId(state, id)]?.parentId;
}
