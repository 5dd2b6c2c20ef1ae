import type { InsightFigure } from '../../../core/insight/insight';

/** Which figure is asked about, and how it reads. */
export interface FigurePlace {
  readonly figure: string;
  readonly row: string;
  readonly column: string;
  readonly title: string;
}

type Row = InsightFigure['rows'][number];

/** "Dana Whitlock, Lost: 3". */
export function placeTitle(
  { label }: Pick<Row, 'label'>,
  column: InsightFigure['columns'][number] | undefined,
  { words }: Row['cells'][number],
): string {
  return `${label}, ${column?.label ?? ''}: ${words}`;
}
