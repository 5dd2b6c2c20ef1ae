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

/**
 * `null` unless the engagement is completed.
 * @param steps of the text that it ran; empty when that is lost
 * @param share gives for equal texts the same one: among many runs that is found and compared much faster
 */
export function readRun(
  engagement: Engagement,
  steps: readonly PlaybookStep[],
  share: (text: string) => string = (text) => text,
): RunFact | null {
  const on = share((engagement.calledAt ?? engagement.completedAt ?? '').slice(0, 10));
  if (engagement.status !== 'done' || on === '') return null;
  const { accountId, repId, pool, review } = engagement;
  const isReached = wasReached(review.outcome);
  const hasReferral = review.referrals.some(({ name, company }) => `${name}${company}`.trim() !== '');
  const kind = callKindOf({
    outcome: review.outcome,
    result: review.result,
    hasFollowUp: false,
    hasReferral,
  });
  return {
    id: engagement.id,
    accountId: share(accountId),
    repId: repId === null ? null : share(repId),
    playbookId: share(engagement.playbookId),
    playbookTitle: engagement.playbookTitle,
    textHash: share(engagement.textHash),
    pool,
    on,
    isReached,
    isMeeting: kind.isMeeting,
    ledOn: kind.isMeeting || kind.isReferral || /\bopportunit/i.test(review.result),
    verdict: review.verdict,
    steps: wayThrough(steps, engagement, isReached),
  };
}

/** The steps that applied, as the run left them. Runs that went the same way share one list. */
function wayThrough(
  steps: readonly PlaybookStep[],
  engagement: Engagement,
  isReached: boolean,
): readonly StepFact[] {
  let way = firstSteps.get(steps);
  if (way === undefined) {
    way = { facts: [], next: new Map() };
    firstSteps.set(steps, way);
  }
  for (const step of visibleSteps(steps, engagement.answers)) {
    if (!isAsking(step) || !(isReached || step.phase === 'prepare')) continue;
    way = goOn(way, step, standingOf(step, engagement));
  }
  return way.facts;
}

/** What was read so far, and what came after it in some run. */
interface Way {
  readonly facts: readonly StepFact[];
  readonly next: Map<PlaybookStep, Partial<Record<StepStanding, Way>>>;
}

const firstSteps = new WeakMap<readonly PlaybookStep[], Way>();

function goOn({ facts, next }: Way, step: PlaybookStep, standing: StepStanding): Way {
  let byStanding = next.get(step);
  if (byStanding === undefined) {
    byStanding = {};
    next.set(step, byStanding);
  }
  const known = byStanding[standing];
  if (known !== undefined) return known;
  const { id, text, phase } = step;
  const fact = { id, text, phase, isRequired: 'required' in step && step.required, standing };
  const made: Way = { facts: [...facts, fact], next: new Map() };
  byStanding[standing] = made;
  return made;
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

/** How many of the steps that applied, and of the required ones, were done, skipped, or never reached. */
export function countSteps(runs: readonly RunFact[]) {
  const counts = { required: noSteps(), all: noSteps() };
  for (const { steps } of runs) {
    const { required, all } = stepCountsOf(steps);
    addSteps(counts.required, required);
    addSteps(counts.all, all);
  }
  return counts;
}

interface StepCounts {
  done: number;
  skipped: number;
  open: number;
  all: number;
}

const noSteps = (): StepCounts => ({ done: 0, skipped: 0, open: 0, all: 0 });

function addSteps(sum: StepCounts, { done, skipped, open, all }: StepCounts): void {
  sum.done += done;
  sum.skipped += skipped;
  sum.open += open;
  sum.all += all;
}

/** A run is counted in many groups, and its steps never change. */
const known = new WeakMap<readonly StepFact[], { readonly required: StepCounts; readonly all: StepCounts }>();

function stepCountsOf(steps: readonly StepFact[]) {
  let counts = known.get(steps);
  if (counts !== undefined) return counts;
  counts = { required: noSteps(), all: noSteps() };
  for (const { standing, isRequired } of steps) {
    for (const count of isRequired ? [counts.all, counts.required] : [counts.all]) {
      count[standing] += 1;
      count.all += 1;
    }
  }
  known.set(steps, counts);
  return counts;
}
