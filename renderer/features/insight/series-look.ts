import type { InsightFigure } from '../../../core/insight/insight';

const colors = 8;
const dashes = ['0', '6 3', '2 3', '8 3 2 3', '1 4', '12 4', '4 4', '10 2 2 2 2 2'] as const;

/** The colour of the series at a place; insight.module.css says which, for light and dark. */
export const seriesName = (place: number): string => `--insight-${(place % colors) + 1}`;
export const seriesColor = (place: number): string => `var(${seriesName(place)})`;

/** One series is named by the title, unless it is a currency. */
export const hasLegend = (drawn: InsightFigure['columns']): boolean =>
  drawn.length > 1 || drawn.some(({ unit }) => unit === 'money');

/** Lines differ in their dashes too, so that they can be told apart without colours. */
export const seriesDash = (place: number): string => dashes[place % dashes.length] ?? '0';
