import type { Engagement, Phase } from '../engagement/engagement';
import { isAsking, type StepStanding, standingOf, visibleSteps } from '../engagement/step-progress';
import { wasReached } from '../engagement/was-reached';
import type { PlaybookStep } from '../playbook/playbook';
import type { PoolId } from '../pool/pool';
import { callKindOf } from '../power-hour/call-kind';
import type { InsightFilter } from './insight';
import { type DateRange, isWithin } from './period';

/** A step that the run could have done: its answers led there, and for the call somebody was reached. */
interface StepFact {
  readonly id: string;
  readonly text: string;
  readonly phase: Phase;
  readonly isRequired: boolean;
  /** `open` was never reached. */
  readonly standing: StepStanding;
}

/** A completed engagement as Insight counts it. */
export interface RunFact {
  readonly id: string;
  readonly accountId: string;
  readonly repId: string | null;
  readonly playbookId: string;
  readonly playbookTitle: string;
  readonly textHash: string;
  readonly pool: PoolId | null;
  readonly on: string;
  readonly isReached: boolean;
  readonly isMeeting: boolean;
  /** A meeting, an opportunity or a referral came of it: what "results" mean (decision 55). */
  readonly ledOn: boolean;
  readonly verdict: string;
  readonly steps: readonly StepFact[];
}

/** @param steps of the text that it ran; empty when that is lost. `null` unless the engagement is completed. */
export function readRun(engagement: Engagement, steps: readonly PlaybookStep[]): RunFact | null {
  const on = (engagement.calledAt ?? engagement.completedAt ?? '').slice(0, 10);
  if (engagement.status !== 'done' || on === '') return null;
  const { id, accountId, repId, playbookId, playbookTitle, textHash, pool, review } = engagement;
  const isReached = wasReached(review.outcome);
  const hasReferral = review.referrals.some(({ name, company }) => `${name}${company}`.trim() !== '');
  const kind = callKindOf({
    outcome: review.outcome,
    result: review.result,
    hasFollowUp: false,
    hasReferral,
  });
  const applying = visibleSteps(steps, engagement.answers).filter(
    (step) => isAsking(step) && (isReached || step.phase === 'prepare'),
  );
  return {
    ...{ id, accountId, repId, playbookId, playbookTitle, textHash, pool, on, isReached },
    isMeeting: kind.isMeeting,
    ledOn: kind.isMeeting || kind.isReferral || /\bopportunit/i.test(review.result),
    verdict: review.verdict,
    steps: applying.map((step) => ({
      id: step.id,
      text: step.text,
      phase: step.phase,
      isRequired: 'required' in step && step.required,
      standing: standingOf(step, engagement),
    })),
  };
}

/** The runs that a filter names; filters commute, so each is asked alone. */
export function selectRuns(runs: readonly RunFact[], filter: InsightFilter, range: DateRange): RunFact[] {
  return runs.filter(
    (run) =>
      isWithin(run.on, range) &&
      (filter.repId === null || run.repId === filter.repId) &&
      (filter.playbookId === null || run.playbookId === filter.playbookId) &&
      (filter.pool === null || run.pool === filter.pool),
  );
}

/** How many of the steps that applied were done, skipped, or never reached. */
export function countSteps(runs: readonly RunFact[], onlyRequired: boolean) {
  const counts = { done: 0, skipped: 0, open: 0, all: 0 };
  for (const { steps } of runs) {
    for (const { standing, isRequired } of steps) {
      if (onlyRequired && !isRequired) continue;
      counts[standing] += 1;
      counts.all += 1;
    }
  }
  return counts;
}
