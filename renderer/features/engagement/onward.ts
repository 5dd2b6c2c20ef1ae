import type { Engagement, Phase } from '../../../core/engagement/engagement';
import type { EngagementEdits } from './engagement-draft';
import { phaseOrder, phaseTitles } from './phase-tabs';
import { pauseTimer } from './toggle-timer';
import type { WorkItem } from './work-item';

interface Standing {
  readonly engagement: Engagement;
  readonly items: readonly WorkItem[];
  readonly current: WorkItem | undefined;
}

/** What going on leads to from here: another step, another part, or the end. */
export type Onward =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'complete' };

export function onwardFrom({ engagement, items, current }: Standing): Onward {
  const next = items[current === undefined ? 0 : items.indexOf(current) + 1];
  if (current !== undefined && next !== undefined) return { kind: 'item', id: next.id };
  const phase = phaseOrder[phaseOrder.indexOf(engagement.phase) + 1];
  return phase === undefined ? { kind: 'complete' } : { kind: 'phase', phase };
}

export function onwardWords(onward: Onward): string {
  if (onward.kind === 'item') return 'Next step';
  if (onward.kind === 'complete') return 'Complete';
  return onward.phase === 'call' ? 'Go to the call' : `Go to ${phaseTitles[onward.phase].toLowerCase()}`;
}

/** Another part begins at its first step; the clock of a call stops when its review begins. */
export function phaseEdits(engagement: Engagement, phase: Phase, now: Date): EngagementEdits {
  if (phase === engagement.phase) return {};
  const isOver = phase === 'review' && engagement.timerStartedAt !== null;
  return { phase, currentStepId: '', ...(isOver ? pauseTimer(engagement, now) : {}) };
}
