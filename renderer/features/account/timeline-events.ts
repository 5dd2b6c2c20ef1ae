import type { AccountPage } from '../../../core/account/account-page';
import type { Activity } from '../../../core/activity/activity';
import type { Deal } from '../../../core/deal/deal';
import type { Referral } from '../../../core/referral/referral';
import type { Trigger } from '../../../core/trigger/trigger';

/** One line of the timeline; `at` is local time, compared as text. */
export type TimelineEvent =
  | { readonly kind: 'activity'; readonly id: string; readonly at: string; readonly activity: Activity }
  | {
      readonly kind: 'deal';
      readonly id: string;
      readonly at: string;
      readonly what: 'opened' | 'won' | 'lost';
      readonly deal: Deal;
    }
  | {
      readonly kind: 'engagement';
      readonly id: string;
      readonly at: string;
      readonly engagement: AccountPage['engagements'][number];
    }
  | { readonly kind: 'referral'; readonly id: string; readonly at: string; readonly referral: Referral }
  | { readonly kind: 'trigger'; readonly id: string; readonly at: string; readonly trigger: Trigger };

export const timelineFilters = ['all', 'calls', 'messages', 'notes', 'deals', 'engagements'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

export interface TimelineDay {
  readonly date: string;
  readonly events: readonly TimelineEvent[];
}

type Told = Pick<AccountPage, 'activities' | 'deals' | 'engagements' | 'referrals' | 'triggers'>;

/** The whole history in one line, newest first. A completed engagement is told by the call that it wrote. */
export function timelineEvents({
  activities,
  deals,
  engagements,
  referrals,
  triggers,
}: Told): readonly TimelineEvent[] {
  const written = new Set(activities.map(({ id }) => id));
  const events: TimelineEvent[] = [
    ...activities.map(
      (activity) => ({ kind: 'activity', id: activity.id, at: activity.at, activity }) as const,
    ),
    ...deals.flatMap(dealEvents),
    ...engagements
      .filter(({ activityId }) => activityId === null || !written.has(activityId))
      .map((engagement) => {
        const at = engagement.calledAt ?? engagement.createdAt.slice(0, 19);
        return { kind: 'engagement', id: `engagement-${engagement.id}`, at, engagement } as const;
      }),
    ...referrals.map(
      (referral) =>
        ({ kind: 'referral', id: `referral-${referral.id}`, at: referral.givenOn, referral }) as const,
    ),
    ...triggers.map(
      (trigger) => ({ kind: 'trigger', id: `trigger-${trigger.id}`, at: trigger.on, trigger }) as const,
    ),
  ];
  return events.sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
}

export function passesFilter(event: TimelineEvent, filter: TimelineFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'deals':
      return event.kind === 'deal';
    case 'engagements':
      return (
        event.kind === 'engagement' || (event.kind === 'activity' && event.activity.engagementId !== null)
      );
    case 'notes':
      if (event.kind === 'trigger') return true;
      return event.kind === 'activity' && activityFilter(event.activity) === filter;
    default:
      return event.kind === 'activity' && activityFilter(event.activity) === filter;
  }
}

/** Days with their events; events without a time of day stand where the history has them. */
export function byDay(events: readonly TimelineEvent[]): readonly TimelineDay[] {
  const days: { date: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const date = event.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.date === date) last.events.push(event);
    else days.push({ date, events: [event] });
  }
  return days;
}

function dealEvents(deal: Deal): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  if (deal.openedOn !== null)
    events.push({ kind: 'deal', id: `opened-${deal.id}`, at: deal.openedOn, what: 'opened', deal });
  if (deal.closedOn !== null && deal.status !== 'open')
    events.push({ kind: 'deal', id: `closed-${deal.id}`, at: deal.closedOn, what: deal.status, deal });
  return events;
}

function activityFilter({ kind }: Activity): TimelineFilter {
  if (kind === 'call' || kind === 'voicemail') return 'calls';
  return kind === 'email' || kind === 'meeting' ? 'messages' : 'notes';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
