import { z } from 'zod';
import { compareText } from '../deal/compare-deals';
import { instant, recordId } from '../record/record';

/** What each machine had written of a record when this version was made: a count for each. */
export const versionFields = {
  seen: z
    .record(recordId, z.number().int().min(1).max(1_000_000))
    .refine((seen) => Object.keys(seen).length <= 100, 'names too many machines'),
  at: instant,
};

export interface Version {
  readonly seen: Readonly<Record<string, number>>;
  readonly at: string;
}

/** Whether a version knew of all that another one knew of. */
function covers(a: Version, b: Version): boolean {
  return Object.entries(b.seen).every(
    ([device, count]) => (Object.hasOwn(a.seen, device) ? (a.seen[device] ?? 0) : 0) >= count,
  );
}

/**
 * The versions of one record that nobody has gone beyond: one when it is settled, several when it was changed
 * on two machines that did not know of each other. Any order, and merging again, gives the same (decision 59).
 */
export function mergeVersions<V extends Version>(known: readonly V[], arrived: readonly V[]): V[] {
  const byText = new Map([...known, ...arrived].map((version) => [written(version), version]));
  const all = [...byText].sort(([a], [b]) => compareText(a, b));
  return all
    .filter(([, version]) => all.every(([, other]) => !covers(other, version) || covers(version, other)))
    .map(([, version]) => version);
}

/** What a version written on this machine has seen: all that is there, and itself. */
export function nextSeen(versions: readonly Version[], device: string): Record<string, number> {
  const seen = new Map<string, number>();
  for (const version of versions)
    for (const [name, count] of Object.entries(version.seen))
      seen.set(name, Math.max(count, seen.get(name) ?? 0));
  seen.set(device, (seen.get(device) ?? 0) + 1);
  return Object.fromEntries(seen);
}

/** The same text for the same content, whatever the order of keys. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}

/** The one that was written last, where several are kept. */
export function latestVersion<V extends Version>(versions: readonly V[]): V {
  return versions.reduce((last, version) => (version.at > last.at ? version : last));
}

interface Versioned<V extends Version> {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly versions: readonly V[];
}

/** The same record as two machines hold it, made one; the same whichever of the two came first. */
export function mergeVersioned<V extends Version, R extends Versioned<V>>(
  known: R | undefined,
  arrived: R,
): R {
  const versions = mergeVersions(known?.versions ?? [], arrived.versions);
  const times = versions.map(({ at }) => at).sort(compareText);
  const createdAt =
    known !== undefined && known.createdAt < arrived.createdAt ? known.createdAt : arrived.createdAt;
  return { ...arrived, ...known, createdAt, updatedAt: times.at(-1) ?? arrived.updatedAt, versions };
}
