import type { HappeningKind } from './happening';

/** A kind of happening that is counted week by week, and its name. */
export interface Measure {
  readonly key: HappeningKind;
  readonly label: string;
}

export const measures = [
  { key: 'attempt', label: 'Attempts to reach somebody' },
  { key: 'conversation', label: 'Conversations' },
  { key: 'engagement', label: 'Engagements completed' },
  { key: 'meeting', label: 'Meetings booked' },
  { key: 'ask', label: 'Asked for a referral' },
  { key: 'name', label: 'Referrals given' },
  { key: 'won', label: 'Deals won' },
] as const satisfies readonly Measure[];

export const verdictMeasures = [
  { key: 'follow-up', label: 'Follow up' },
  { key: 'keep-warm', label: 'Keep warm' },
  { key: 'stop', label: 'Stop' },
] as const satisfies readonly Measure[];
