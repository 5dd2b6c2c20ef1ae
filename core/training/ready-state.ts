import { type StepChanges, stepChanges } from './changed-steps';
import type { AskedStep, ReadyMark } from './ready-mark';

export interface ReadyState {
  /** Open: nobody has said "ready". Expired: the playbook has changed much since. */
  readonly kind: 'open' | 'ready' | 'expired';
  /** The latest one that was not taken back. */
  readonly mark: ReadyMark | null;
  /** Since the mark was given; `null` without one. */
  readonly changes: StepChanges | null;
}

/**
 * Whether somebody stands as ready for a playbook that asks for `now`: `marks` are those of this trainee and
 * this playbook, `changedPercent` is the share of changed steps from which on a mark no longer holds.
 */
export function readyState(
  marks: readonly ReadyMark[],
  now: readonly AskedStep[],
  changedPercent: number,
): ReadyState {
  const [mark] = marks
    .filter(({ takenBackOn }) => takenBackOn === null)
    .sort((a, b) => (a.on === b.on ? (a.createdAt < b.createdAt ? 1 : -1) : a.on < b.on ? 1 : -1));
  if (mark === undefined) return { kind: 'open', mark: null, changes: null };
  const changes = stepChanges(mark.steps, now);
  const isExpired = changes.count > 0 && changes.share * 100 >= changedPercent;
  return { kind: isExpired ? 'expired' : 'ready', mark, changes };
}
