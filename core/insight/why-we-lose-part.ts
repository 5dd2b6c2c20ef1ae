import { counted } from '../calendar/date-words';
import {
  countCell,
  type Figure,
  groupBy,
  idsOf,
  numberCell,
  type PartFacts,
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
  const [top] = commonest(real);
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
      ...(top && real.length >= fewest
        ? [
            sentence(
              'top',
              `The commonest real reason is “${top[0]}”, ${counted(top[1].length, 'deal')}.`,
              idsOf(top[1]),
            ),
          ]
        : []),
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
    note: 'Rows are what they said, columns what it was. Off the words that agree, each number is a reason that was only a polite cover.',
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
        const [top] = commonest(real);
        return {
          key,
          label: key,
          cells: [
            countCell(group),
            countCell(real),
            countCell(different),
            shareCell(different.length, known.length, idsOf(known)),
            countCell(real.filter(({ deal }) => deal.realLossReasonSource.trim() !== '')),
            numberCell(null, top ? `${top[0]} (${top[1].length})` : '–', idsOf(top?.[1] ?? [])),
          ],
        };
      }),
    chart: { kind: 'bars', columns: ['lost', 'known', 'different'] },
  };
}

/** Real reasons, the commonest first. */
function commonest(losses: readonly LossFact[]): [string, LossFact[]][] {
  return [...groupBy(losses, ({ real }) => real)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
}
