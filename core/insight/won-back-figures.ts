import { poolNames } from '../pool/pool-names';
import { groupBy } from '../record/group-by';
import { type Cell, countCell, type Figure, idsOf, numberCell } from './figure';
import type { WonBack } from './touch';

/** What was won back, by pool and by playbook; each currency is a column of its own, never added up. */
export function wonBackFigures(wins: readonly WonBack[]): Figure[] {
  return [
    amounts('won-pools', 'Won back, by pool', 'Pool', wins, ({ touch }) =>
      touch.pool === null ? 'No pool' : poolNames[touch.pool],
    ),
    amounts('won-playbooks', 'Won back, by playbook', 'Playbook', wins, ({ touch }) =>
      touch.playbookTitle === '' ? 'Power hour, no playbook' : touch.playbookTitle,
    ),
  ];
}

function amounts(
  id: string,
  title: string,
  rowHeading: string,
  wins: readonly WonBack[],
  keyOf: (win: WonBack) => string,
): Figure {
  const currencies = [...groupBy(wins, ({ currency }) => currency)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([currency]) => currency);
  return {
    id,
    title,
    note: 'A won deal counts once, for the last conversation with its account before it was won.',
    rowHeading,
    columns: [
      { key: 'deals', label: 'Deals', unit: 'count' },
      ...currencies.map((currency) => ({ key: currency, label: currency, unit: 'money' as const })),
    ],
    rows: [...groupBy(wins, keyOf)]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([key, group]) => ({
        ...{ key, label: key },
        cells: [countCell(group), ...currencies.map((currency) => amountCell(group, currency))],
      })),
    chart: { kind: 'bars', columns: currencies.slice(0, 1) },
  };
}

function amountCell(wins: readonly WonBack[], currency: string): Cell {
  const inside = wins.filter((win) => win.currency === currency);
  if (inside.length === 0) return numberCell(null, '–', []);
  const sum = inside.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return numberCell(sum, `${Math.round(sum).toLocaleString('en-US')} ${currency}`, idsOf(inside));
}
