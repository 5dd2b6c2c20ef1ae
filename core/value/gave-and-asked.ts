import { z } from 'zod';
import type { Activity } from '../activity/activity';
import { agoInWords, counted } from '../calendar/date-words';
import { isDateLike } from '../calendar/day-number';
import { calendarDate, longText } from '../record/record';
import { type ValueKind, valueKinds, valueWords } from './value-kinds';

/** What we gave an account against what we asked of it (M14), with the same in words. */
export const gaveAndAsked = z.object({
  gaveCount: z.number().int(),
  gaveLastOn: calendarDate.nullable(),
  /** Calls and messages that asked for their time. */
  askedCount: z.number().int(),
  askedLastOn: calendarDate.nullable(),
  referralAskCount: z.number().int(),
  referralAskLastOn: calendarDate.nullable(),
  gaveWords: longText,
  askedWords: longText,
  balance: longText,
});
export type GaveAndAsked = z.infer<typeof gaveAndAsked>;

interface Tally {
  count: number;
  lastOn: string | null;
}

/** Counts up to the end of `asOf`; what was given within a call counts beside that call. */
export function readGaveAndAsked(activities: readonly Activity[], asOf: string): GaveAndAsked {
  const gave: Tally = { count: 0, lastOn: null };
  const asked: Tally = { count: 0, lastOn: null };
  const referralAsked: Tally = { count: 0, lastOn: null };
  const kinds = new Map<ValueKind | '', number>();
  for (const { kind, direction, at, valueKind, askedForReferral } of activities) {
    const on = at.slice(0, 10);
    if (on > asOf || !isDateLike(on)) continue;
    if (askedForReferral) add(referralAsked, on);
    if (direction === 'inbound') continue;
    if (kind === 'value') {
      add(gave, on);
      kinds.set(valueKind, (kinds.get(valueKind) ?? 0) + 1);
    } else if (kind !== 'note') add(asked, on);
  }
  return {
    gaveCount: gave.count,
    gaveLastOn: gave.lastOn,
    askedCount: asked.count,
    askedLastOn: asked.lastOn,
    referralAskCount: referralAsked.count,
    referralAskLastOn: referralAsked.lastOn,
    gaveWords: gaveWords(gave, kinds, asOf),
    askedWords: askedWords(asked, referralAsked, asOf),
    balance: balanceOf(gave.count, asked.count),
  };
}

function add(tally: Tally, on: string): void {
  tally.count += 1;
  if (tally.lastOn === null || on > tally.lastOn) tally.lastOn = on;
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

function gaveWords(
  { count, lastOn }: Tally,
  kinds: ReadonlyMap<ValueKind | '', number>,
  asOf: string,
): string {
  if (lastOn === null) return 'We gave them nothing yet.';
  const named = valueKinds.flatMap((kind) => {
    const number = kinds.get(kind) ?? 0;
    return number === 0 ? [] : [counted(number, ...valueWords[kind])];
  });
  const what = named.length === 0 ? '' : ` (${named.join(', ')})`;
  return `We gave ${times(count)}${what}, last ${agoInWords(lastOn, asOf)}.`;
}

function askedWords(asked: Tally, referralAsked: Tally, asOf: string): string {
  const forTime =
    asked.lastOn === null
      ? 'We never asked for their time.'
      : `We asked for their time ${times(asked.count)}, last ${agoInWords(asked.lastOn, asOf)}.`;
  if (referralAsked.lastOn === null) return forTime;
  return `${forTime} For a referral ${times(referralAsked.count)}, last ${agoInWords(referralAsked.lastOn, asOf)}.`;
}

function balanceOf(gave: number, asked: number): string {
  if (asked === 0) return gave === 0 ? '' : 'We gave before we asked.';
  if (gave === 0) return 'Bring something of value before the next call.';
  if (gave >= asked) return 'We gave at least as often as we asked.';
  const ratio = Math.round(asked / gave);
  return ratio < 2
    ? 'We asked a little more often than we gave.'
    : `We asked ${ratio} times for each time that we gave.`;
}
