import { counted } from '../calendar/date-words';
import { idsOf, type Sentence, sentence } from './figure';
import type { Happening, HappeningKind } from './happening';

/** Shorter ones are no streak yet. */
const fewest = 2;
/** Happenings are read so far back. */
export const streakWeeks = 52;

const kinds: readonly { readonly kind: HappeningKind; readonly words: string }[] = [
  { kind: 'conversation', words: 'with a conversation' },
  { kind: 'ask', words: 'in which you asked for a referral' },
  { kind: 'hour-call', words: 'with a power hour' },
];

/**
 * Weeks in a row with at least one of a kind, up to now. Days never matter, so that weekends and holidays
 * don't; a week without any entry is a week off and is passed over; the present week may still get its one.
 */
export function streakLength(having: ReadonlySet<number>, atWork: ReadonlySet<number>, now: number): number {
  let length = having.has(now) ? 1 : 0;
  for (let week = now - 1; week > now - streakWeeks; week -= 1) {
    if (having.has(week)) length += 1;
    else if (atWork.has(week)) break;
  }
  return length;
}

/** Streaks that hold. One that ended is not spoken of. */
export function streakSentences(happenings: readonly Happening[], now: number): Sentence[] {
  const weeksOf = (wanted: HappeningKind) =>
    new Set(happenings.filter(({ kind }) => kind === wanted).map(({ week }) => week));
  const atWork = weeksOf('entry');
  return kinds.flatMap(({ kind, words }) => {
    const length = streakLength(weeksOf(kind), atWork, now);
    if (length < fewest) return [];
    const since = earliest(weeksOf(kind), length);
    const inside = happenings.filter((one) => one.kind === kind && one.week >= since);
    const text = `${counted(length, 'week')} in a row ${words}.`;
    return [sentence(`streak ${kind}`, text, idsOf(inside))];
  });
}

function earliest(weeks: ReadonlySet<number>, length: number): number {
  return [...weeks].sort((a, b) => b - a)[length - 1] ?? 0;
}
