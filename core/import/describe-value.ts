import type { PlanState } from './plan-state';

const longest = 300;

/** A field's value in words: names for ids, both whole texts up to a length that a question can show. */
export function describeValue(state: PlanState, field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => describeValue(state, field, item)).join(', ');
  if (typeof value !== 'string') return String(value);
  const name = /Ids?$/.test(field) ? nameOf(state, value) : undefined;
  return name ?? (value.length > longest ? `${value.slice(0, longest)} …` : value);
}

function nameOf(state: PlanState, id: string): string | undefined {
  const { accounts, reps, offerings, contacts, deals } = state.data;
  const stored = accounts[id]?.name ?? reps[id]?.name ?? offerings[id]?.name ?? deals[id]?.name;
  const contact = contacts[id];
  if (stored !== undefined) return stored;
  if (contact) return `${contact.firstName} ${contact.lastName}`.trim();
  return state.createdById.get(id)?.fields.name as string | undefined;
}
