import { addDays } from '../record/add-days';
import { groupBy } from '../record/group-by';
import { countCell, type Figure, idsOf, numberCell, type PartFacts, type Sentence, sentence } from './figure';
import { type Happening, readHappenings, weekOf } from './happening';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { measures } from './measures';
import { beginOf, stepWords } from './period';
import { streakSentences, streakWeeks } from './streaks';
import { thingsToTry } from './things-to-try';
import { fewestWeeks, usualCount, usualWeeks, weekdayOf, weeksAtWork } from './usual';

const drawnLines = ['conversation', 'meeting', 'ask', 'won'];
const shownWeeks = 26;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A rep's own game: what to try next, this week beside what is usual for them, streaks that hold. */
export function ownPart(source: InsightSource, { repId }: Pick<InsightFilter, 'repId'>): PartFacts {
  if (repId === null) return { sentences: [], figures: [] };
  const { asOf } = source;
  const begin = beginOf(asOf, 'week');
  const range = { from: addDays(begin, -7 * streakWeeks), to: asOf };
  const happenings = readHappenings(source, range, repId);
  const now = weekOf(asOf);
  const week = weekFigure(happenings, asOf);
  return {
    sentences: [
      ...thingsToTry(source, repId),
      ...weekSentences(happenings, asOf),
      ...streakSentences(happenings, now),
    ],
    figures: happenings.length === 0 ? [] : [week, weeksFigure(happenings, begin)],
  };
}

function weekFigure(happenings: readonly Happening[], asOf: string): Figure {
  const now = weekOf(asOf);
  const weeks = weeksAtWork(happenings, now);
  const upTo = weekdayOf(asOf);
  const day = weekdays[upTo];
  return {
    id: 'week',
    title: 'This week beside your usual',
    note: usualWords(weeks.length, upTo),
    rowHeading: 'What',
    columns: [
      { key: 'now', label: 'This week so far', unit: 'count' },
      { key: 'usual', label: `Usual by ${day}`, unit: 'number' },
      { key: 'whole', label: 'Usual in a whole week', unit: 'number' },
    ],
    rows: measures.map(({ key, label }) => {
      const ofKind = happenings.filter(({ kind }) => kind === key);
      const before = ofKind.filter(({ week }) => weeks.includes(week));
      const soFar = before.filter(({ on }) => weekdayOf(on) <= upTo);
      return {
        key,
        label,
        cells: [
          countCell(ofKind.filter(({ week }) => week === now)),
          usualCell(usualCount(ofKind, { weeks, upTo }), soFar),
          usualCell(usualCount(ofKind, { weeks, upTo: 6 }), before),
        ],
      };
    }),
    chart: { kind: 'bars', columns: ['now', 'usual'] },
  };
}

function usualCell(usual: number | null, behind: readonly Happening[]) {
  return numberCell(usual, usual === null ? 'not known yet' : String(usual), idsOf(behind));
}

function usualWords(count: number, upTo: number): string {
  if (count < fewestWeeks)
    return `What is usual is not known yet: of the last ${usualWeeks} weeks, ${count} have entries of yours, and it takes ${fewestWeeks}.`;
  return `Usual: the middle one (median) of ${count} of the last ${usualWeeks} weeks, each from Monday to ${weekdays[upTo]}, or whole. Weeks without any entry of yours are left out.`;
}

function weekSentences(happenings: readonly Happening[], asOf: string): Sentence[] {
  const now = weekOf(asOf);
  const weeks = weeksAtWork(happenings, now);
  const upTo = weekdayOf(asOf);
  const talks = happenings.filter(({ kind }) => kind === 'conversation');
  const mine = talks.filter(({ week }) => week === now);
  const usual = usualCount(talks, { weeks, upTo });
  const told = `${mine.length} ${mine.length === 1 ? 'conversation' : 'conversations'} this week so far`;
  return usual === null
    ? [
        sentence('week', `${told}.`, idsOf(mine)),
        sentence('usual', usualWords(weeks.length, upTo), [], 'soft'),
      ]
    : [sentence('week', `${told}; by ${weekdays[upTo]} it is usually ${usual}.`, idsOf(mine))];
}

function weeksFigure(happenings: readonly Happening[], begin: string): Figure {
  const begins = Array.from({ length: shownWeeks }, (_, place) =>
    addDays(begin, 7 * (place + 1 - shownWeeks)),
  );
  const byCell = groupBy(happenings, ({ kind, week }) => `${kind} ${week}`);
  return {
    id: 'weeks',
    title: 'Week by week',
    note: 'The last half year; the last week is the present one, up to today.',
    rowHeading: 'Week from',
    columns: measures.map((measure) => ({ ...measure, unit: 'count' as const })),
    rows: begins.map((on) => ({
      key: on,
      label: stepWords(on, 'week'),
      cells: measures.map(({ key }) => countCell(byCell.get(`${key} ${weekOf(on)}`) ?? [])),
    })),
    chart: { kind: 'lines', columns: drawnLines },
  };
}
