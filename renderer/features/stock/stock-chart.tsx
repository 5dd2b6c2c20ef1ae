import '@mantine/charts/styles.layer.css';
import { AreaChart } from '@mantine/charts';
import type { StockPage } from '../../../core/stock/stock';
import { exactDate } from '../../ui/calendar';

const heightPx = 240;

/** The live opportunities over time with the target as a line; the table below it says the same in figures. */
export function StockChart({ page }: { readonly page: StockPage }) {
  const { target } = page.outlook;
  const most = Math.max(target, ...page.points.map(({ live }) => live), 1);
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
        tooltipProps={{ labelFormatter: (on) => exactDate(String(on)), isAnimationActive: false }}
        xAxisProps={{ tickFormatter: (on: string) => exactDate(on).replace(/^\d+ /, ''), minTickGap: 60 }}
        yAxisProps={{ allowDecimals: false, width: 44, domain: [0, most] }}
        referenceLines={
          target > 0 ? [{ y: target, label: `Target ${target}`, color: 'var(--rk-text-soft)' }] : []
        }
      />
    </div>
  );
}
