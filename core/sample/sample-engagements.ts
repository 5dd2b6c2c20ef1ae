import { daysBetween } from '../calendar/day-number';
import { type EngagementFields, engagementFields } from '../engagement/engagement';
import { wasReached } from '../engagement/was-reached';
import { addDays } from '../record/add-days';
import type { CollectionName, RecordOf } from '../workspace/workspace-data';
import { sampleTexts } from './sample-playbook-texts';

type Made<C extends CollectionName> = Omit<RecordOf<C>, 'createdAt' | 'updatedAt' | 'device'>;
type SampleActivity = Made<'activities'>;

interface SampleHistory {
  readonly activities: SampleActivity[];
  readonly deals: readonly Made<'deals'>[];
  readonly today: string;
  readonly newId: () => string;
}

/** The second text of "Old no, come back" came so many days before the sample's day. */
const secondTextDays = 200;
/** Since then the preparation has slipped, and with it the results. */
const slackDays = 84;
const longestAgoDays = 420;

/**
 * The calls and meetings of the last year as completed engagements: some steps are skipped, and a step that is
 * skipped more and more is what Insight finds.
 */
export function sampleEngagements({ activities, deals, today, newId }: SampleHistory): Made<'engagements'>[] {
  const made: Made<'engagements'>[] = [];
  const oldestFirst = activities.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const counts = { lost: 0, won: 0 };
  for (const activity of oldestFirst) {
    const daysAgo = daysBetween(activity.at, today);
    if (!isCall(activity) || daysAgo > longestAgoDays) continue;
    const before = deals
      .filter(
        ({ accountId, closedOn }) =>
          accountId === activity.accountId && closedOn !== null && closedOn < activity.at,
      )
      .sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1));
    const [deal] = before;
    if (!deal || deal.status === 'open') continue;
    const count = counts[deal.status];
    counts[deal.status] += 1;
    const id = newId();
    const fields = fieldsOf(activity, { daysAgo, count, isLost: deal.status === 'lost', dealId: deal.id });
    made.push({ ...fields, id });
    activity.engagementId = id;
    activity.result = fields.review.result;
  }
  return made;
}

/** Calls of the power hour have no playbook; others were run already. */
const isCall = ({ kind, direction, subject, engagementId }: SampleActivity): boolean =>
  (kind === 'call' || kind === 'voicemail' || kind === 'meeting') &&
  direction === 'outgoing' &&
  subject === '' &&
  engagementId === null;

interface Turn {
  readonly daysAgo: number;
  readonly count: number;
  readonly isLost: boolean;
  readonly dealId: string;
}

function fieldsOf(activity: SampleActivity, { daysAgo, count, isLost, dealId }: Turn): EngagementFields {
  const { accountId, contactId, repId, at, id: activityId, text } = activity;
  const outcome = activity.kind === 'meeting' ? 'Connected' : activity.outcome;
  const isReached = wasReached(outcome);
  const isSlack = daysAgo <= slackDays;
  const pinned = !isLost
    ? sampleTexts.statusTalk
    : daysAgo > secondTextDays
      ? sampleTexts.oldNoFirst
      : sampleTexts.oldNoSecond;
  const hasPrepared = isSlack ? count % 3 === 0 : count % 7 !== 3;
  const ledOn = isReached && (hasPrepared ? count % 4 !== 2 : count % 6 === 1);
  const stamp = `${at.slice(0, 10)}T${at.slice(11)}Z`;
  const done = { state: 'done', at: stamp };
  const skipped = (reason: string) => ({ state: 'skipped', reason, at: stamp });
  const first = isLost ? 'read-deal' : 'look-up';
  const second = isLost ? 'ask-around' : 'one-number';
  const verdict = ledOn ? 'Follow up' : count % 9 === 5 ? 'Stop' : 'Keep warm';
  return engagementFields.parse({
    ...{ accountId, contactId, repId, dealId, activityId },
    ...{ playbookId: pinned.playbookId, playbookTitle: pinned.title, textHash: pinned.id },
    ...{ pool: isLost ? 'old-no' : 'check-in', phase: 'review', status: 'done' },
    steps: {
      [first]: hasPrepared ? done : skipped('No time before the call'),
      ...(count % 5 < 3 ? { [second]: done } : {}),
      ...(count % 5 === 4 ? { useful: skipped('Nothing at hand') } : { useful: done }),
    },
    answers: answersOf(isReached, isLost, count, verdict),
    calledAt: at,
    completedAt: stamp,
    review: {
      outcome,
      result: ledOn ? (count % 2 === 0 ? 'Meeting booked' : 'Opportunity') : isReached ? 'Follow-up' : '',
      summary: text,
      verdict,
      verdictReason: verdict === 'Stop' ? 'Never qualified' : '',
      nextStepOn: verdict === 'Stop' ? null : addDays(at.slice(0, 10), 30),
    },
  });
}

function answersOf(isReached: boolean, isLost: boolean, count: number, verdict: string) {
  if (!isReached) return { verdict };
  if (!isLost)
    return {
      verdict,
      'coming-up': 'More of the same',
      ...(count % 3 === 0 ? { 'who-else': 'The site next door' } : {}),
    };
  const went = ['As promised', 'Some of it', 'Not as promised'][count % 3] ?? '';
  return { verdict, 'how-it-went': went, ...(count % 4 === 1 ? {} : { 'see-first': 'A site that runs' }) };
}
