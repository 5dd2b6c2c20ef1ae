import { counted } from '../calendar/date-words';
import { groupBy } from '../record/group-by';
import {
  countCell,
  type Figure,
  idsOf,
  numberCell,
  type PartFacts,
  type Sentence,
  sentence,
  shareCell,
} from './figure';
import type { InsightFilter } from './insight';
import { type InsightSource, repNameIn } from './insight-source';
import { knowledgeFigure } from './knowledge-figure';
import { type LossFact, readLosses } from './loss-fact';
import { promiseFigure, promiseSentences } from './promise-figure';

const notNoted = 'Not noted';

/** What they said against what it was (M11), by whom, against whom and where, and how we know. */
export function whyWeLosePart(source: InsightSource, filter: InsightFilter): PartFacts {
  const losses = readLosses(source, filter);
  const known = losses.filter(({ stated, real }) => stated !== '' && real !== '');
  const different = known.filter(({ isDifferent }) => isDifferent);
  const sourced = losses.filter(({ real, deal }) => real !== '' && deal.realLossReasonSource.trim() !== '');
  const real = losses.filter((loss) => loss.real !== '');
  const fewest = source.settings.insight.fewestRuns;
  const top = commonest(real);
  return {
    sentences: [
      sentence(
        'sum',
        `${counted(losses.length, 'deal')} lost; the real reason is known of ${real.length}.`,
        idsOf(losses),
      ),
      known.length < fewest
        ? sentence(
            'few',
            `With fewer than ${fewest} deals whose stated and real reasons are both known, no more is said.`,
            idsOf(known),
            'soft',
          )
        : sentence(
            'different',
            `It was another reason than the stated one in ${shareCell(different.length, known.length, []).words}.`,
            idsOf(different),
          ),
      ...(top.length > 0 && real.length >= fewest ? [topSentence(top)] : []),
      ...(real.length > 0
        ? [
            sentence(
              'source',
              `How we know is noted for ${sourced.length} of ${real.length}; without it, the real reason is a guess.`,
              idsOf(real),
              'soft',
            ),
          ]
        : []),
      ...promiseSentences(losses, source.asOf),
    ],
    figures: [
      matrix(losses),
      breakdown('reps', 'By rep', 'Rep', losses, (loss) => repNameIn(source, loss.repId)),
      breakdown('competitors', 'By competitor', 'Competitor', losses, ({ deal }) => deal.competitor.trim()),
      breakdown('industries', 'By industry', 'Industry', losses, ({ industry }) => industry.trim()),
      knowledgeFigure(losses),
      promiseFigure(losses, source.asOf),
    ],
  };
}

function matrix(losses: readonly LossFact[]): Figure {
  const wordsOf = (pick: (loss: LossFact) => string) =>
    [...groupBy(losses, (loss) => pick(loss) || notNoted)]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([word]) => word);
  const reals = wordsOf(({ real }) => real);
  return {
    id: 'reasons',
    title: 'Stated against real',
    note: 'Rows are what they said, columns what it was. Where both are noted and the words differ, the stated one was only a polite cover.',
    rowHeading: 'Stated',
    columns: reals.map((word) => ({ key: word, label: word, unit: 'count' as const })),
    rows: wordsOf(({ stated }) => stated).map((stated) => ({
      key: stated,
      label: stated,
      cells: reals.map((real) =>
        countCell(
          losses.filter((loss) => (loss.stated || notNoted) === stated && (loss.real || notNoted) === real),
        ),
      ),
    })),
    chart: { kind: 'matrix', columns: reals },
  };
}

function breakdown(
  id: string,
  title: string,
  rowHeading: string,
  losses: readonly LossFact[],
  keyOf: (loss: LossFact) => string,
): Figure {
  const groups = [...groupBy(losses, (loss) => keyOf(loss) || notNoted)];
  return {
    id,
    title,
    note: 'The share that differed is of the deals whose stated and real reasons are both known.',
    rowHeading,
    columns: [
      { key: 'lost', label: 'Lost', unit: 'count' },
      { key: 'known', label: 'Real reason known', unit: 'count' },
      { key: 'different', label: 'Differed from the stated', unit: 'count' },
      { key: 'share', label: 'Share that differed', unit: 'percent' },
      { key: 'sourced', label: 'How we know is noted', unit: 'count' },
      { key: 'top', label: 'Commonest real reason', unit: 'number' },
    ],
    rows: groups
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([key, group]) => {
        const known = group.filter(({ stated, real }) => stated !== '' && real !== '');
        const real = group.filter((loss) => loss.real !== '');
        const different = group.filter(({ isDifferent }) => isDifferent);
        const top = commonest(real);
        return {
          key,
          label: key,
          cells: [
            countCell(group),
            countCell(real),
            countCell(different),
            shareCell(different.length, known.length, idsOf(known)),
            countCell(real.filter(({ deal }) => deal.realLossReasonSource.trim() !== '')),
            numberCell(null, topWords(top), idsOf(top.flatMap(([, inside]) => inside))),
          ],
        };
      }),
    chart: { kind: 'bars', columns: ['lost', 'known', 'different'] },
  };
}

type Reason = readonly [string, readonly LossFact[]];

/** The real reason that was given most; all of them where several were given as often. */
function commonest(losses: readonly LossFact[]): Reason[] {
  const reasons = [...groupBy(losses, ({ real }) => real)];
  const most = Math.max(0, ...reasons.map(([, inside]) => inside.length));
  return reasons.filter(([, inside]) => inside.length === most).sort(([a], [b]) => (a < b ? -1 : 1));
}

function topSentence(top: readonly Reason[]): Sentence {
  const ids = idsOf(top.flatMap(([, inside]) => inside));
  const each = top[0]?.[1].length ?? 0;
  const quoted = top.map(([reason]) => `“${reason}”`);
  if (each === 1 && top.length > 1)
    return sentence('top', `No real reason stands out: each of ${top.length} was given once.`, ids, 'soft');
  const text =
    top.length === 1
      ? `The commonest real reason is ${quoted[0]}, ${counted(each, 'deal')}.`
      : `The commonest real reasons are ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}, ${counted(each, 'deal')} each.`;
  return sentence('top', text, ids);
}

function topWords(top: readonly Reason[]): string {
  const each = top[0]?.[1].length ?? 0;
  if (top.length === 0) return '–';
  return `${top.map(([reason]) => reason).join(', ')} (${each}${top.length > 1 ? ' each' : ''})`;
}
