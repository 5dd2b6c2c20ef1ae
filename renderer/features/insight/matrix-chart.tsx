import type { InsightFigure } from '../../../core/insight/insight';
import { mostDrawn } from './drawn-rows';
import { type FigurePlace, placeTitle } from './figure-place';
import { cutToFit } from './name-tick';

interface MatrixChartProps {
  readonly figure: InsightFigure;
  readonly rows: InsightFigure['rows'];
  readonly onAccounts: (place: FigurePlace) => void;
}

const left = 190;
const top = 104;
/** As long as a slanted name of a column may be before it leaves the top. */
const slantedPx = 140;
const right = 110;
const cellWidth = 58;
const cellHeight = 30;

/** A grid of numbers, darker where there are more; where row and column name the same, it has a frame. */
export function MatrixChart({ figure, rows, onAccounts }: MatrixChartProps) {
  const columns = figure.columns.slice(0, mostDrawn);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  const width = left + columns.length * cellWidth + right;
  const height = top + rows.length * cellHeight + 4;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={figure.title}
      fontSize={12}
      fill="var(--rk-text)"
      style={{ maxWidth: '100%', height: 'auto' }}
    >
      {columns.map(({ key, label }, column) => (
        <text
          key={key}
          transform={`translate(${left + column * cellWidth + 24} ${top - 8}) rotate(-38)`}
          fill="var(--rk-text-soft)"
        >
          <title>{label}</title>
          {cutToFit(label, slantedPx)}
        </text>
      ))}
      {rows.map(({ key, label, cells }, row) => (
        <g key={key} transform={`translate(0 ${top + row * cellHeight})`}>
          <text x={left - 10} y={19} textAnchor="end" fill="var(--rk-text-soft)">
            <title>{label}</title>
            {cutToFit(label, left - 14)}
          </text>
          {columns.map((column, place) => {
            const cell = cells[place];
            const value = cell?.value ?? 0;
            const isSame = column.key.toLowerCase() === key.toLowerCase();
            return (
              <g
                key={column.key}
                transform={`translate(${left + place * cellWidth} 0)`}
                {...(cell && cell.accountCount > 0
                  ? {
                      cursor: 'pointer',
                      onClick: () =>
                        onAccounts({
                          ...{ figure: figure.id, row: key, column: column.key },
                          title: placeTitle({ label }, column, cell),
                        }),
                    }
                  : {})}
              >
                <rect
                  width={cellWidth - 3}
                  height={cellHeight - 3}
                  rx={4}
                  fill={value > 0 ? 'var(--insight-1)' : 'var(--rk-sunken)'}
                  fillOpacity={value > 0 ? 0.1 + 0.35 * (value / most) : 1}
                  stroke={isSame ? 'var(--rk-control)' : 'none'}
                />
                {value > 0 ? (
                  <text x={(cellWidth - 3) / 2} y={18} textAnchor="middle">
                    {cell?.words}
                  </text>
                ) : null}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
