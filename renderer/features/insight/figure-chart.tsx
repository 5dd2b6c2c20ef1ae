import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import type { InsightFigure } from '../../../core/insight/insight';
import { type FigurePlace, placeTitle } from './figure-place';
import { MatrixChart } from './matrix-chart';
import { hasLegend, seriesColor, seriesDash } from './series-look';

interface FigureChartProps {
  readonly figure: InsightFigure;
  readonly rows: InsightFigure['rows'];
  /** A bar leads to the accounts that it is made of; the table does the same by keyboard. */
  readonly onAccounts: (place: FigurePlace) => void;
}

/** What no column is called. */
const rowKey = ' row';

const lineHeightPx = 240;
const nameWidthPx = 240;
const mostLetters = 37;

/** Draws a figure; the table beside it says the same in figures, so that nothing depends on seeing it. */
export function FigureChart({ figure, rows, onAccounts }: FigureChartProps) {
  const { chart, columns } = figure;
  if (chart.kind === 'matrix') return <MatrixChart figure={figure} rows={rows} />;
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
  if (chart.kind === 'lines') {
    return (
      <LineChart
        {...shared}
        h={lineHeightPx}
        series={series.map((line, index) => ({ ...line, strokeDasharray: seriesDash(index) }))}
        curveType="linear"
        connectNulls
        lineProps={{ isAnimationActive: false }}
        lineChartProps={{ accessibilityLayer: false, margin: { right: 28 } }}
        xAxisProps={{ tickFormatter: nameOf, minTickGap: 30 }}
        yAxisProps={{ ...scale, width: 52 }}
      />
    );
  }
  const showAccounts = (column: string, index: number) => {
    const row = rows[index];
    const place = columns.findIndex(({ key }) => key === column);
    const cell = row?.cells[place];
    if (!row || !cell || cell.accountCount === 0) return;
    onAccounts({ figure: figure.id, row: row.key, column, title: placeTitle(row, columns[place], cell) });
  };
  const barCount = chart.kind === 'stacked' ? 1 : series.length;
  return (
    <BarChart
      {...shared}
      h={rows.length * (barCount * 11 + 14) + (withLegend ? 76 : 40)}
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
        tickFormatter: (name: unknown) => shortened(nameOf(name)),
        interval: 0,
      }}
    />
  );
}

function shortened(name: string): string {
  return name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`;
}
