import { Button } from '@mantine/core';
import { outlookWords } from '../../../core/stock/outlook-words';
import type { Today } from '../../../core/today/today';
import { useRequest } from '../../app/use-request';
import { Section } from '../../ui/section';
import classes from './today.module.css';

interface StockMeterProps {
  readonly stock: Today['stock'];
  readonly scope: 'mine' | 'all';
  readonly onShowStale: () => void;
}

/** Live opportunities against the target (M9), where they are going, and the stale ones that need a decision. */
export function StockMeter({ stock, scope, onShowStale }: StockMeterProps) {
  const history = useRequest('stock.get', { scope }, { keepsPrevious: true }).data;
  const share = stock.target === 0 ? 1 : Math.min(1, stock.open / stock.target);
  const isWarned = typeof history?.outlook.belowOn === 'string' && stock.open >= stock.target;
  return (
    <Section
      title="Live opportunities"
      actions={
        <a className={`rk-link ${classes.small}`} href="#/stock">
          History
        </a>
      }
    >
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
      {history ? (
        <p className={isWarned ? classes.warning : classes.quiet}>
          {outlookWords({ ...history.outlook, asOf: history.asOf })}
        </p>
      ) : null}
      {stock.stale > 0 ? (
        <Button mt={8} size="compact-xs" onClick={onShowStale}>
          {stock.stale.toLocaleString('en-US')} stale {stock.stale === 1 ? 'deal needs' : 'deals need'} a
          decision
        </Button>
      ) : null}
    </Section>
  );
}
