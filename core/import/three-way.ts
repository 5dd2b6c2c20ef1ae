import { textHash } from './source-key';

type Values = Readonly<Record<string, unknown>>;

export interface FieldComparison {
  /** Fields that changed only there: the file's value is taken. */
  readonly taken: Record<string, unknown>;
  /** Fields that changed on both sides. */
  readonly conflicts: readonly string[];
}

/** Long texts are remembered by length and hash: the base is only ever compared. */
const longestKeptText = 200;

export function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The imported values as they are kept for the next comparison; empty ones are left out. */
export function baseValues(values: Values): Record<string, unknown> {
  const base: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) if (!isEmptyValue(value)) base[name] = baseValue(value);
  return base;
}

function baseValue(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= longestKeptText) return value;
  return `\u0000${value.length}:${textHash(value)}`;
}

export function isSameValue(left: unknown, right: unknown): boolean {
  if (isEmptyValue(left) && isEmptyValue(right)) return true;
  if (isEmptyValue(left) || isEmptyValue(right)) return isUntold(left) && isUntold(right);
  const first = baseValue(left);
  const second = baseValue(right);
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

/** A switch that is off is what an absent cell means too. */
function isUntold(value: unknown): boolean {
  return isEmptyValue(value) || value === false;
}

/** Compares record, last import and new file field by field (the file's fields only). */
export function compareFields(ours: Values, base: Values, theirs: Values): FieldComparison {
  const taken: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const [name, value] of Object.entries(theirs)) {
    if (isSameValue(value, base[name]) || isSameValue(value, ours[name])) continue;
    if (isSameValue(ours[name], base[name])) taken[name] = value;
    else conflicts.push(name);
  }
  return { taken, conflicts };
}
