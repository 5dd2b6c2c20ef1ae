import { type VerdictKind, verdictKind } from '../engagement/verdict-kind';
import { groupBy } from '../record/group-by';
import { countCell, type Figure } from './figure';
import type { InsightFilter } from './insight';
import { type InsightSource, repNameIn } from './insight-source';
import { rangeOf } from './period';
import { selectRuns } from './run-fact';

const kinds: readonly { readonly key: VerdictKind; readonly label: string }[] = [
  { key: 'follow-up', label: 'Follow up' },
  { key: 'keep-warm', label: 'Keep warm' },
  { key: 'stop', label: 'Stop' },
];

/** What reps decided after their engagements (M22). */
export function verdictFigure(source: InsightSource, filter: InsightFilter): Figure {
  const runs = selectRuns(source.runs, filter, rangeOf(filter.period, source.asOf));
  const { verdicts } = source.settings;
  return {
    id: 'verdicts',
    title: 'Verdicts',
    note: 'Of completed engagements. A clear no frees time for better prospects.',
    rowHeading: 'Rep',
    columns: kinds.map((kind) => ({ ...kind, unit: 'count' as const })),
    rows: [...groupBy(runs, ({ repId }) => repNameIn(source, repId))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]) => ({
        ...{ key: name, label: name },
        cells: kinds.map(({ key }) =>
          countCell(group.filter((run) => verdictKind(run.verdict, verdicts) === key)),
        ),
      })),
    chart: { kind: 'stacked', columns: kinds.map(({ key }) => key) },
  };
}
