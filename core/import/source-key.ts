import type { FileReading } from './recognise-file';

/** FNV-1a in two lanes: short, stable, and only ever compared with itself. */
export function textHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** The key of a record that its system numbers. Salesforce ids have 15 letters, or 18 with a check sum. */
export function idKey(system: FileReading['system'] | 'sample', id: string): string {
  const first = id.split(/[;,]/)[0]?.trim() ?? '';
  const bare = system === 'salesforce' && /^[A-Za-z0-9]{18}$/.test(first) ? first.slice(0, 15) : first;
  return `id:${bare}`;
}

/** The key of a record without a number: made of what tells it from others. */
export function contentKey(parts: readonly (string | number | null | undefined)[]): string {
  const text = parts
    .map((part) =>
      String(part ?? '')
        .trim()
        .toLowerCase(),
    )
    .join('\u001f');
  return text.length <= 200 ? `is:${text}` : `is:${text.slice(0, 120)}#${textHash(text)}`;
}

/** Where a source key is looked up: the same key in two systems is two records. */
export function systemKey(system: string, key: string): string {
  return `${system}\u001f${key}`;
}
