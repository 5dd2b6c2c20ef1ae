import type { FieldValue } from './field-value';

/** "Price (was: No budget)"; only the new value where there was none or it stays. */
export function changeWords(before: FieldValue, after: FieldValue): string {
  const now = valueWords(after);
  const once = valueWords(before);
  return once === '' || once === now ? now : `${now} (was: ${once})`;
}

function valueWords(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
