import { daysBetween } from '../calendar/day-number';
import { addDays } from '../record/add-days';
import type { StageProgress } from './path-progress';

export interface PathPace {
  /** Days on the path so far, the first and today counted. */
  readonly days: number;
  readonly doneStages: number;
  readonly allStages: number;
  readonly donePlaybooks: number;
  readonly allPlaybooks: number;
  /** Stages done since the path began: what was known before is no pace. */
  readonly doneSince: number;
  /** The day on which the rest is done at this pace; `null` while there is none. */
  readonly readyOn: string | null;
  /** Days from the target date to `readyOn`; below 0 is early, `null` without one of the two. */
  readonly lateDays: number | null;
  /** Stages a week that would meet the target date; `null` without one, when it is past, or when all is done. */
  readonly neededPerWeek: number | null;
}

/**
 * The pace of a path, in stages, on the day `asOf`: what was done since it began by the days it took.
 * `playbooks` holds the stages of each playbook that is still in the library.
 */
export function pathPace(
  playbooks: readonly (readonly StageProgress[])[],
  path: { readonly startedOn: string; readonly targetOn: string | null },
  asOf: string,
): PathPace {
  const asked = playbooks.filter((stages) => stages.length > 0);
  const all = asked.flat();
  const done = all.filter(({ isDone }) => isDone);
  const since = done.filter(({ doneOn }) => doneOn !== null && doneOn >= path.startedOn).length;
  const days = Math.max(1, daysBetween(path.startedOn, asOf) + 1);
  const left = all.length - done.length;
  const readyOn = left > 0 && since > 0 ? addDays(asOf, Math.ceil((left * days) / since)) : null;
  const daysLeft = path.targetOn === null ? null : daysBetween(asOf, path.targetOn);
  return {
    days,
    doneStages: done.length,
    allStages: all.length,
    donePlaybooks: asked.filter((stages) => stages.every(({ isDone }) => isDone)).length,
    allPlaybooks: asked.length,
    doneSince: since,
    readyOn,
    lateDays: readyOn === null || path.targetOn === null ? null : daysBetween(path.targetOn, readyOn),
    neededPerWeek: daysLeft === null || daysLeft <= 0 || left === 0 ? null : Math.ceil((left * 7) / daysLeft),
  };
}
