import { stepWords } from './period';
import type { RunFact } from './run-fact';

export interface VersionRuns {
  readonly key: string;
  readonly label: string;
  readonly runs: readonly RunFact[];
}

/** The texts that a playbook was run with, numbered in the order in which they were first run. */
export function versionsOf(all: readonly RunFact[], shown: readonly RunFact[]): VersionRuns[] {
  const byPlaybook = new Map<string, Map<string, { label: string; runs: RunFact[] }>>();
  for (const run of all) {
    let versions = byPlaybook.get(run.playbookId);
    if (versions === undefined) {
      versions = new Map();
      byPlaybook.set(run.playbookId, versions);
    }
    if (versions.has(run.textHash)) continue;
    const label = `${run.playbookTitle}, version ${versions.size + 1} (since ${stepWords(run.on, 'week')})`;
    versions.set(run.textHash, { label, runs: [] });
  }
  for (const run of shown) byPlaybook.get(run.playbookId)?.get(run.textHash)?.runs.push(run);
  return [...byPlaybook].flatMap(([playbookId, versions]) =>
    [...versions]
      .filter(([, { runs }]) => runs.length > 0)
      .map(([hash, { label, runs }]) => ({ key: `${playbookId} ${hash}`, label, runs })),
  );
}

/** How many different texts each playbook was run with. */
export function countVersions(versions: readonly VersionRuns[]): Map<string, VersionRuns[]> {
  const counted = new Map<string, VersionRuns[]>();
  for (const version of versions) {
    const id = version.runs[0]?.playbookId ?? '';
    counted.set(id, [...(counted.get(id) ?? []), version]);
  }
  return counted;
}
