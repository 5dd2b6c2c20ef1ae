import { Button } from '@mantine/core';
import type { Today } from '../../../core/today/today';
import { Section } from '../../ui/section';
import classes from './today.module.css';

interface StockMeterProps {
  readonly stock: Today['stock'];
  readonly onShowStale: () => void;
}

function stockWords(stock: Today['stock']): string {
  if (stock.target === 0) return 'No target is set.';
  const missing = stock.target - stock.open;
  if (missing <= 0) return 'The list is filled. Keep it so while things go well.';
  return `${missing} short of the target: good months end in empty ones when the list is not refilled.`;
}

/** Live opportunities against the target (M9), and the stale ones that need a decision. */
export function StockMeter({ stock, onShowStale }: StockMeterProps) {
  const share = stock.target === 0 ? 1 : Math.min(1, stock.open / stock.target);
  return (
    <Section title="Live opportunities">
      <div>
        <strong className="rk-number">{stock.open.toLocaleString('en-US')}</strong>
        <span className="rk-soft"> of {stock.target.toLocaleString('en-US')} wanted</span>
      </div>
      <div className={classes.meter} aria-hidden="true">
        <div
          className={classes.fill}
          data-low={share < 0.5 || undefined}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <p className={classes.quiet}>{stockWords(stock)}</p>
      {stock.stale > 0 ? (
        <Button mt={8} size="compact-xs" onClick={onShowStale}>
          {stock.stale.toLocaleString('en-US')} stale {stock.stale === 1 ? 'deal needs' : 'deals need'} a
          decision
        </Button>
      ) : null}
    </Section>
  );
}
