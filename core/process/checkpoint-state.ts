import type { Deal } from '../deal/deal';
import { foldText } from '../search/fold-text';

/** Whether something is agreed with the customer that is still to come (M16). Its own day is not over yet. */
export function checkpointState(
  { checkpoint, checkpointOn }: Pick<Deal, 'checkpoint' | 'checkpointOn'>,
  asOf: string,
): 'none' | 'passed' | 'agreed' {
  if (checkpoint.trim() === '' || checkpointOn === null) return 'none';
  return checkpointOn < asOf ? 'passed' : 'agreed';
}

/** The stage of the process that a deal's own word for it means; letters and spaces at the ends don't matter. */
export function stageIdOf(
  stage: string,
  stages: readonly { readonly id: string; readonly title: string }[],
): string {
  const wanted = foldText(stage.trim());
  if (wanted === '') return '';
  return stages.find(({ title }) => foldText(title) === wanted)?.id ?? '';
}

interface Urgent {
  readonly state: 'none' | 'passed' | 'agreed';
  readonly checkpointOn: string | null;
  readonly openedOn: string | null;
  readonly dealId: string;
}

/** Passed checkpoints first, the longest ago before others; then deals without one, the newest first; then the rest by date. */
export function compareUrgency(a: Urgent, b: Urgent): number {
  const order = { passed: 0, none: 1, agreed: 2 };
  if (a.state !== b.state) return order[a.state] - order[b.state];
  if (a.state === 'none') return compare(b.openedOn ?? '', a.openedOn ?? '') || compare(a.dealId, b.dealId);
  return compare(a.checkpointOn ?? '', b.checkpointOn ?? '') || compare(a.dealId, b.dealId);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
