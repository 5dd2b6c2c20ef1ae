import { AppError } from '../../../core/app-error';
import { csvText } from '../../../core/export/csv-text';
import { safeFileName } from '../../../core/export/safe-file-name';
import type { InsightFigure } from '../../../core/insight/insight';
import { saveBlob } from '../../app/save-download';
import { drawPng } from '../../markdown/draw-png';
import { pictureOf } from './picture-of';

const byteOrderMark = '\uFEFF';

/** The figure as a file: its table as CSV, or its chart as it is drawn. @throws AppError when nothing is drawn */
export async function saveFigure(
  figure: InsightFigure,
  kind: 'csv' | 'svg' | 'png',
  drawn: HTMLElement | null,
): Promise<void> {
  const name = `${safeFileName(`Insight ${figure.title}`)}.${kind}`;
  if (kind === 'csv') {
    saveBlob(new Blob([byteOrderMark, csvOf(figure)], { type: 'text/csv' }), name);
    return;
  }
  const chart = drawn?.querySelector('svg');
  if (!chart) throw new AppError('unexpected', 'The chart is not drawn yet. Try again in a moment.');
  const picture = pictureOf(figure, chart);
  saveBlob(kind === 'svg' ? new Blob([picture], { type: 'image/svg+xml' }) : await drawPng(picture), name);
}

/** Numbers where there are numbers, and the words beside a share: its counts. */
function csvOf({ rowHeading, columns, rows }: InsightFigure): string {
  const headers = columns.flatMap(({ label, unit }) =>
    unit === 'percent' ? [`${label} (%)`, `${label}, in counts`] : [label],
  );
  return csvText(
    [rowHeading, ...headers],
    rows.map(({ label, cells }) => [
      label,
      ...columns.flatMap(({ unit }, place) => {
        const cell = cells[place];
        if (!cell) return unit === 'percent' ? ['', ''] : [''];
        return unit === 'percent' ? [cell.value, cell.words] : [cell.value ?? cell.words];
      }),
    ]),
  );
}
