import { isPracticeId } from './practice-mark';

type Records = Readonly<Record<string, { readonly device?: unknown }>>;

/** Whether data is a practice workspace's: what wrote the first record of a collection wrote them all. */
export function isPracticeData(data: object): boolean {
  for (const records of Object.values(data) as Records[]) {
    const device = firstOf(records)?.device;
    if (typeof device === 'string' && isPracticeId(device)) return true;
  }
  return false;
}

/** Without listing all the others' keys. */
function firstOf(records: Records): Records[string] | undefined {
  for (const id in records) return records[id];
  return undefined;
}
