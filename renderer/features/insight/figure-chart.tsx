import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import type { InsightFigure } from '../../../core/insight/insight';
import { type FigurePlace, placeTitle } from './figure-place';
import { MatrixChart } from './matrix-chart';
import { linesOf, NameTick } from './name-tick';
import { hasLegend, seriesColor, seriesDash } from './series-look';

interface FigureChartProps {
  readonly figure: InsightFigure;
  readonly rows: InsightFigure['rows'];
  /** A bar, point or cell leads to the accounts that it is made of; the table does the same by keyboard. */
  readonly onAccounts: (place: FigurePlace) => void;
}

/** What no column is called. */
const rowKey = ' row';

const lineHeightPx = 240;
const nameWidthPx = 240;
/** Less what the axis keeps between a name and its line. */
const nameTextPx = nameWidthPx - 14;
const rowOfTwoLinesPx = 38;

/** Draws a figure; the table beside it says the same in figures, so that nothing depends on seeing it. */
export function FigureChart({ figure, rows, onAccounts }: FigureChartProps) {
  const { chart, columns } = figure;
  if (chart.kind === 'matrix') return <MatrixChart figure={figure} rows={rows} onAccounts={onAccounts} />;
  const drawn = columns.filter(({ key }) => chart.columns.includes(key));
  const isPercent = drawn.every(({ unit }) => unit === 'percent');
  const data = rows.map(({ label, cells }, index) => ({
    // Two rows may be named alike; the axis must keep them apart.
    ...Object.fromEntries(columns.map(({ key }, place) => [key, cells[place]?.value ?? null])),
    [rowKey]: `${index} ${label}`,
  }));
  const nameOf = (name: unknown) => String(name).replace(/^\d+ /, '');
  const series = drawn.map(({ key, label }, index) => ({ name: key, label, color: seriesColor(index) }));
  const withLegend = hasLegend(drawn);
  const shared = {
    data,
    dataKey: rowKey,
    withLegend,
    // In the order of the columns, not of the alphabet.
    legendProps: { itemSorter: null },
    unit: isPercent ? '%' : '',
    valueFormatter: (value: number) => value.toLocaleString('en-US'),
    tooltipProps: { labelFormatter: nameOf, isAnimationActive: false },
  };
  const scale = { allowDecimals: false, ...(isPercent ? { domain: [0, 100] as [number, number] } : {}) };
  const showAccounts = (column: string, index: number) => {
    const row = rows[index];
    const place = columns.findIndex(({ key }) => key === column);
    const cell = row?.cells[place];
    if (!row || !cell || cell.accountCount === 0) return;
    onAccounts({ figure: figure.id, row: row.key, column, title: placeTitle(row, columns[place], cell) });
  };
  if (chart.kind === 'lines') {
    return (
      <LineChart
        {...shared}
        h={lineHeightPx}
        series={series.map((line, index) => ({ ...line, strokeDasharray: seriesDash(index) }))}
        curveType="linear"
        connectNulls
        dotProps={{ strokeDasharray: 'none' }}
        lineProps={({ name }) => ({
          isAnimationActive: false,
          activeDot: (dot: PointProps) => (
            <Point key={name} {...dot} onClick={(at) => showAccounts(name, at)} />
          ),
        })}
        lineChartProps={{ accessibilityLayer: false, margin: { right: 28 } }}
        xAxisProps={{ tickFormatter: nameOf, minTickGap: 30 }}
        yAxisProps={{ ...scale, width: 52 }}
      />
    );
  }
  const barCount = chart.kind === 'stacked' ? 1 : series.length;
  const hasTwoLines = rows.some(({ label }) => linesOf(label, nameTextPx).length > 1);
  const rowPx = Math.max(barCount * 11 + 14, hasTwoLines ? rowOfTwoLinesPx : 0);
  return (
    <BarChart
      {...shared}
      h={rows.length * rowPx + (withLegend ? 76 : 40)}
      series={series}
      type={chart.kind === 'stacked' ? 'stacked' : 'default'}
      orientation="vertical"
      gridAxis="y"
      barProps={({ name }) => ({
        ...{ isAnimationActive: false, maxBarSize: 18, cursor: 'pointer' },
        onClick: (_, index) => showAccounts(name, index),
      })}
      barChartProps={{ accessibilityLayer: false, barGap: 1 }}
      xAxisProps={{ ...scale, unit: shared.unit }}
      yAxisProps={{
        width: nameWidthPx,
        // The unit belongs to the scale; on names it would stand behind each.
        unit: '',
        tick: ({ x, y, payload }) => (
          <NameTick x={Number(x)} y={Number(y)} name={nameOf(payload.value)} widthPx={nameTextPx} />
        ),
        interval: 0,
      }}
    />
  );
}

interface PointProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly fill?: string | undefined;
  readonly payload?: Readonly<Record<string, unknown>> | undefined;
}

/** The point of a line under the pointer. */
function Point({ cx, cy, fill, payload, onClick }: PointProps & { readonly onClick: (at: number) => void }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from readers; the table has buttons.
    <circle
      cx={cx}
      cy={cy}
      r={6}
      fill={fill}
      stroke="var(--rk-surface)"
      strokeWidth={2}
      cursor="pointer"
      onClick={() => onClick(Number.parseInt(String(payload?.[rowKey]), 10))}
    />
  );
}
