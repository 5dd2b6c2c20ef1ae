import type { InsightFigure } from '../../../core/insight/insight';

/** More bars can't be read beside their names. */
export const mostDrawn = 12;

/** The rows that a chart draws: those of which something can be said, and of bars the first dozen. */
export function drawnRows({ rows, columns, chart }: InsightFigure): InsightFigure['rows'] {
  const places = chart.columns.map((key) => columns.findIndex((column) => column.key === key));
  const isKnown = (cells: InsightFigure['rows'][number]['cells']) => (place: number) =>
    (cells[place]?.value ?? null) !== null;
  const said = rows.filter(({ cells }) =>
    chart.kind === 'pairs' ? places.every(isKnown(cells)) : places.some(isKnown(cells)),
  );
  const isEmpty = said.every(({ cells }) => places.every((place) => !cells[place]?.value));
  if (isEmpty) return [];
  return chart.kind === 'lines' ? said : said.slice(0, mostDrawn);
}
