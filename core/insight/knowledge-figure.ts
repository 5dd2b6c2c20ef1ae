import { groupBy } from '../record/group-by';
import { countCell, type Figure, shareCell } from './figure';
import type { LossFact } from './loss-fact';

/** How we know the real reasons, as it is noted in the deals (M11). */
export function knowledgeFigure(losses: readonly LossFact[]): Figure {
  const known = losses.filter(({ real }) => real !== '');
  const groups = groupBy(known, ({ deal }) => deal.realLossReasonSource.trim() || 'Not noted: a guess');
  return {
    id: 'sources',
    title: 'How we know',
    note: 'Of the deals whose real reason is known. The share that differed is of those whose stated reason is known, too.',
    rowHeading: 'How we know',
    columns: [
      { key: 'known', label: 'Real reasons', unit: 'count' },
      { key: 'different', label: 'Differed from the stated', unit: 'count' },
      { key: 'share', label: 'Share that differed', unit: 'percent' },
    ],
    rows: [...groups]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([key, group]) => {
        const compared = group.filter(({ stated }) => stated !== '');
        const different = compared.filter(({ isDifferent }) => isDifferent);
        const ids = compared.map(({ accountId }) => accountId);
        return {
          ...{ key, label: key },
          cells: [countCell(group), countCell(different), shareCell(different.length, compared.length, ids)],
        };
      }),
    chart: { kind: 'bars', columns: ['known', 'different'] },
  };
}
