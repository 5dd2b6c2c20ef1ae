import { endOfDay } from '../account/activity-facts';
import { counted } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import { answersOf, firstAttemptFrom } from './answers-of';
import { countCell, type Figure, idsOf, type OfAccount, type PartFacts, sentence } from './figure';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { readLosses } from './loss-fact';
import { isWithin, rangeOf } from './period';

interface Measured extends OfAccount {
  /** Days or attempts; `null` when it has not happened yet. */
  readonly value: number | null;
}

const dayBounds = [
  { most: 7, label: 'Within a week' },
  { most: 30, label: '8 to 30 days' },
  { most: 90, label: '31 to 90 days' },
  { most: 180, label: '91 to 180 days' },
  { most: Number.POSITIVE_INFINITY, label: 'Later' },
];
const attemptBounds = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((most) => ({ most, label: String(most) }))
  .concat({ most: Number.POSITIVE_INFINITY, label: '9 or more' });

/** imports.md, Defaults: shown only as what others report, never as a target. */
const publicReference =
  'Public reference, not a target: about 5% of dials to cold lists reach somebody, 13% in the best quarter; 4 attempts are made on average, about 8 are recommended.';

/** How long after a loss the first call comes, and how many attempts a conversation takes (M20). */
export function attemptFigures(source: InsightSource, filter: InsightFilter): PartFacts {
  const first = firstCalls(source, filter);
  const attempts = attemptsToTalk(source, filter);
  const called = first.filter(({ value }) => value !== null);
  const median = medianOf(called);
  const middle = medianOf(attempts);
  const fewest = source.settings.insight.fewestRuns;
  const uncalled = counted(first.length - called.length, 'lost deal');
  return {
    sentences: [
      ...(median === null
        ? []
        : [
            sentence(
              'first-call',
              called.length < fewest
                ? `Of ${counted(first.length, 'lost deal')} ${called.length} had a first call and ${first.length - called.length} none yet: too few to say how long it takes.`
                : `After a loss the first call comes after ${counted(median, 'day')} (median of ${called.length}); ${uncalled} had none yet.`,
              idsOf(first),
              called.length < fewest ? 'soft' : 'plain',
            ),
          ]),
      ...(middle === null || attempts.length < fewest
        ? []
        : [
            sentence(
              'attempts',
              `A conversation takes ${counted(middle, 'attempt')} (median of ${counted(attempts.length, 'conversation')}).`,
              idsOf(attempts),
            ),
          ]),
    ],
    figures: [
      distribution('first-call', 'Time from a loss to the first call', 'After', 'Lost deals', first, {
        bounds: dayBounds,
        note: 'To the first outgoing attempt to reach somebody on a later day: the call in which they said no is not the first one after it.',
      }),
      distribution('attempts', 'Attempts to a conversation', 'Attempts', 'Conversations', attempts, {
        bounds: attemptBounds,
        note: `Outgoing attempts since the last answer, the one that was answered included. ${publicReference}`,
      }),
    ],
  };
}

function firstCalls(source: InsightSource, filter: InsightFilter): Measured[] {
  return readLosses(source, filter).map(({ accountId, on, activities }) => {
    const called = firstAttemptFrom(endOfDay(on.slice(0, 10)), activities);
    const isKnown = called !== null && called.slice(0, 10) <= source.asOf;
    return { accountId, value: isKnown ? daysBetween(on, called) : null };
  });
}

function attemptsToTalk(source: InsightSource, filter: InsightFilter): Measured[] {
  const range = rangeOf(filter.period, source.asOf);
  const found: Measured[] = [];
  for (const { history } of source.accounts) {
    for (const { at, repId, attempts } of answersOf(history.activities)) {
      if (!isWithin(at, range) || (filter.repId !== null && repId !== filter.repId)) continue;
      found.push({ accountId: history.account.id, value: attempts });
    }
  }
  return found;
}

interface Bounds {
  readonly bounds: readonly { readonly most: number; readonly label: string }[];
  readonly note: string;
}

function distribution(
  id: string,
  title: string,
  rowHeading: string,
  label: string,
  items: readonly Measured[],
  { bounds, note }: Bounds,
): Figure {
  let least = Number.NEGATIVE_INFINITY;
  const rows = bounds.map(({ most, label: row }) => {
    const above = least;
    least = most;
    const inside = items.filter(({ value }) => value !== null && value > above && value <= most);
    return { key: row, label: row, cells: [countCell(inside)] };
  });
  const none = items.filter(({ value }) => value === null);
  if (none.length > 0) rows.push({ key: 'none', label: 'Not yet', cells: [countCell(none)] });
  return {
    ...{ id, title, note, rowHeading, columns: [{ key: 'count', label, unit: 'count' }] },
    rows: items.length === 0 ? [] : rows,
    chart: { kind: 'bars', columns: ['count'] },
  };
}

/** The lower middle one, so that it is a number that occurred. */
function medianOf(items: readonly Measured[]): number | null {
  const values: number[] = [];
  for (const { value } of items) if (value !== null) values.push(value);
  // An array of numbers is sorted as such, without asking for each two.
  return Float64Array.from(values).sort()[Math.floor((values.length - 1) / 2)] ?? null;
}
