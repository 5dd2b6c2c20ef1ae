import { counted } from '../calendar/date-words';
import { groupBy } from '../record/group-by';
import { countCell, type Figure, idsOf, type Sentence, sentence } from './figure';
import type { LossFact } from './loss-fact';

const promised = (losses: readonly LossFact[]) =>
  losses.filter(({ deal }) => deal.competitorPromise.trim() !== '' || deal.promisedBy !== null);

/** The date has passed and nobody has noted what became of it. */
const isDue = ({ deal }: LossFact, asOf: string): boolean =>
  deal.promiseKept === 'unknown' && deal.promisedBy !== null && deal.promisedBy <= asOf;

/** What competitors promised when they won, and whether it came (M1, M7). */
export function promiseFigure(losses: readonly LossFact[], asOf: string): Figure {
  const groups = [...groupBy(promised(losses), ({ deal }) => deal.competitor.trim() || 'Not noted')];
  const of = (group: readonly LossFact[], kept: string) =>
    countCell(group.filter(({ deal }) => deal.promiseKept === kept));
  return {
    id: 'promises',
    title: 'Promises that competitors kept or broke',
    note: 'Whether a promise was kept is noted in the deal. One is due when its date has passed and nobody has asked.',
    rowHeading: 'Competitor',
    columns: [
      { key: 'kept', label: 'Kept', unit: 'count' },
      { key: 'broken', label: 'Broken', unit: 'count' },
      { key: 'unknown', label: 'Not known', unit: 'count' },
      { key: 'due', label: 'Due to be asked', unit: 'count' },
    ],
    rows: groups
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([key, group]) => ({
        key,
        label: key,
        cells: [
          of(group, 'kept'),
          of(group, 'broken'),
          of(group, 'unknown'),
          countCell(group.filter((loss) => isDue(loss, asOf))),
        ],
      })),
    chart: { kind: 'stacked', columns: ['kept', 'broken', 'unknown'] },
  };
}

export function promiseSentences(losses: readonly LossFact[], asOf: string): Sentence[] {
  const made = promised(losses);
  const broken = made.filter(({ deal }) => deal.promiseKept === 'broken');
  const kept = made.filter(({ deal }) => deal.promiseKept === 'kept');
  const due = made.filter((loss) => isDue(loss, asOf));
  const sentences: Sentence[] = [];
  if (kept.length + broken.length > 0) {
    const text = `Competitors kept ${kept.length} and broke ${broken.length} of the promises whose end we know.`;
    sentences.push(sentence('promises', text, idsOf([...kept, ...broken])));
  }
  if (due.length > 0) {
    const text = `${counted(due.length, 'promise')} should have shown by now and nobody has noted whether: a reason to call.`;
    sentences.push(sentence('due', text, idsOf(due), 'warn'));
  }
  return sentences;
}
