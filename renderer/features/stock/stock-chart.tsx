import '@mantine/charts/styles.layer.css';
import { AreaChart } from '@mantine/charts';
import type { StockPage } from '../../../core/stock/stock';
import { exactDate } from '../../ui/calendar';

const heightPx = 240;
/** The chart also asks for the label of no point at all. */
const dateWords = (on: unknown) => (typeof on === 'string' && on !== '' ? exactDate(on) : '');

/** The live opportunities over time with the target as a line; the table below it says the same in figures. */
export function StockChart({ page }: { readonly page: StockPage }) {
  const { target } = page.outlook;
  const most = Math.max(target, ...page.points.map(({ live }) => live), 1);
  // Room for the words above the line of the target.
  const top = Math.ceil(most * 1.2);
  return (
    <div aria-hidden="true">
      <AreaChart
        h={heightPx}
        data={page.points.map(({ on, live }) => ({ on, live }))}
        dataKey="on"
        series={[{ name: 'live', label: 'Live', color: 'var(--rk-accent)' }]}
        curveType="linear"
        withDots={false}
        fillOpacity={0.18}
        strokeWidth={2}
        areaProps={{ isAnimationActive: false }}
        areaChartProps={{ accessibilityLayer: false }}
        tooltipProps={{ labelFormatter: dateWords, isAnimationActive: false }}
        xAxisProps={{ tickFormatter: (on: unknown) => dateWords(on).replace(/^\d+ /, ''), minTickGap: 60 }}
        yAxisProps={{ allowDecimals: false, width: 44, domain: [0, top] }}
        referenceLines={
          target > 0 ? [{ y: target, label: `Target ${target}`, color: 'var(--rk-text-soft)' }] : []
        }
      />
    </div>
  );
}
