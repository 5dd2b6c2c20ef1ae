import { counted } from '../calendar/date-words';
import { groupBy } from '../record/group-by';
import { countCell, type Figure, idsOf, type Sentence, sentence, shareCell } from './figure';
import type { InsightFilter } from './insight';
import { type InsightSource, repNameIn } from './insight-source';
import { isWithin, rangeOf } from './period';

/** Accounts with a reason to call again that nobody tried to reach in the period. */
export function neglectFigure(
  source: InsightSource,
  filter: InsightFilter,
): { readonly figure: Figure; readonly sentences: Sentence[] } {
  const range = rangeOf(filter.period, source.asOf);
  const inPool = source.accounts
    .filter(
      ({ poolIds, ownerId }) =>
        poolIds.length > 0 &&
        (filter.repId === null || ownerId === filter.repId) &&
        (filter.pool === null || poolIds.includes(filter.pool)),
    )
    .map(({ history, facts, ownerId }) => ({
      accountId: history.account.id,
      ownerName: ownerId === null ? 'Nobody' : repNameIn(source, ownerId),
      isWorked: facts.lastAttempt !== null && isWithin(facts.lastAttempt.at, range),
    }));
  const unworked = inPool.filter(({ isWorked }) => !isWorked);
  const text = `${counted(unworked.length, 'account')} of ${inPool.length} with a reason to call again had no attempt in this period.`;
  return {
    sentences:
      inPool.length === 0
        ? []
        : [sentence('unworked', text, idsOf(unworked), unworked.length > 0 ? 'warn' : 'plain')],
    figure: {
      id: 'unworked',
      title: 'Accounts that nobody worked',
      note: 'In a pool today and not marked do-not-contact, without an outgoing attempt in the period.',
      rowHeading: 'Owner',
      columns: [
        { key: 'in', label: 'In a pool', unit: 'count' },
        { key: 'unworked', label: 'Not worked', unit: 'count' },
        { key: 'share', label: 'Share', unit: 'percent' },
      ],
      rows: [...groupBy(inPool, ({ ownerName }) => ownerName)]
        .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
        .map(([key, group]) => {
          const left = group.filter(({ isWorked }) => !isWorked);
          return {
            ...{ key, label: key },
            cells: [countCell(group), countCell(left), shareCell(left.length, group.length, idsOf(left))],
          };
        }),
      chart: { kind: 'bars', columns: ['in', 'unworked'] },
    },
  };
}
