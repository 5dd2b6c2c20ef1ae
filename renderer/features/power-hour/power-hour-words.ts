import type { PowerHour } from '../../../core/power-hour/power-hour';
import type { GoalKind, ListOrder } from '../../../core/power-hour/power-hour-choices';
import type { ListPreview, PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { exactDate } from '../../ui/calendar';
import { moneyWords } from '../../ui/money-words';

export const goalWords: Record<GoalKind, string> = {
  calls: 'Calls',
  conversations: 'Conversations',
  meetings: 'Meetings',
  referrals: 'Referrals',
  points: 'Points',
  amount: 'Booked amount',
};

export const orderWords: Record<ListOrder, string> = {
  rank: 'Today’s ranking',
  amount: 'Most at stake first',
  'longest-quiet': 'Longest quiet first',
  name: 'By name',
  owner: 'By owner',
};

type LeftOutCause = ListPreview['leftOut'][number]['cause'];
export const causeWords: Record<LeftOutCause, string> = {
  'do-not-contact': 'not to be contacted',
  'set-aside': 'set aside on Today',
  'called-lately': 'called lately',
  'no-phone': 'without a phone number',
};

export const gapWords: Record<PowerHourPage['calls'][number]['missing'][number], string> = {
  phone: 'phone number',
  reason: 'reason',
  story: 'story',
};

const weekdayWords = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
export const weekdayShort = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Tuesdays and Thursdays at 10:00". */
export function rhythmWords(weekdays: readonly number[], time: string): string {
  const days = [...new Set(weekdays)].sort().map((weekday) => weekdayWords[weekday - 1] ?? '');
  const list = days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`;
  return `${list} at ${time}`;
}

/** What an hour is called: its name, else its day. */
export function hourTitle({ name, beganAt }: Pick<PowerHour, 'name' | 'beganAt'>): string {
  if (name.trim() !== '') return name;
  return beganAt === null ? 'Power hour' : `Power hour of ${exactDate(beganAt.slice(0, 10))}`;
}

/** "7 of 10 conversations", "$5,000 of $20,000". */
export function progressWords(
  { hour, progress }: Pick<PowerHourPage, 'hour' | 'progress'>,
  currency: string,
) {
  const { kind, target } = hour.goal;
  if (kind === 'amount') return `${moneyWords(progress, currency)} of ${moneyWords(target, currency)} booked`;
  return `${progress.toLocaleString('en-US')} of ${target.toLocaleString('en-US')} ${goalWords[kind].toLowerCase()}`;
}
