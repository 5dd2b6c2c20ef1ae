import type { Activity } from '../activity/activity';

interface WhoActed {
  /** Everybody who logged an activity; `null` stands for nobody named. */
  readonly repIds: ReadonlySet<string | null>;
  /** The time of the latest activity; empty without one. */
  readonly lastAt: string;
}

/** Histories are replaced, never changed, so what was read of one holds for as long as it lives. */
const read = new WeakMap<readonly Activity[], WhoActed>();

/** Who did anything with an account, and until when: tells of most accounts that there is nothing to look at. */
export function whoActed(activities: readonly Activity[]): WhoActed {
  const known = read.get(activities);
  if (known) return known;
  const repIds = new Set<string | null>();
  let lastAt = '';
  for (const { repId, at } of activities) {
    repIds.add(repId);
    if (at > lastAt) lastAt = at;
  }
  const found = { repIds, lastAt };
  read.set(activities, found);
  return found;
}
