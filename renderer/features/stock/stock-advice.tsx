import { Button } from '@mantine/core';
import type { PoolId } from '../../../core/pool/pool';
import { outlookWords, rateWords, staleSoonWords } from '../../../core/stock/outlook-words';
import type { StockPage } from '../../../core/stock/stock';
import { poolHints, poolWords } from '../../ui/pool-words';
import { Section } from '../../ui/section';
import classes from './stock.module.css';

interface StockAdviceProps {
  readonly page: StockPage;
  readonly onCall: (pool: PoolId) => void;
}

const shownPools = 4;
const numberWords = (count: number) => count.toLocaleString('en-US');

/** Where the stock is going, and what fills it: the pools with the most calls waiting, and a power hour. */
export function StockAdvice({ page, onCall }: StockAdviceProps) {
  const { outlook, repCount, waiting, asOf } = page;
  const soon = staleSoonWords(outlook);
  const isWarned = outlook.belowOn !== null;
  return (
    <Section title="Where it is going">
      <p className={classes.now}>
        <strong className="rk-number">{numberWords(outlook.live)}</strong>{' '}
        <span className="rk-soft">
          live of {numberWords(outlook.target)} wanted
          {repCount > 1 ? `, ${numberWords(outlook.target / repCount)} for each of ${repCount} reps` : ''}
        </span>
      </p>
      <p className={classes.outlook} data-warned={isWarned || undefined}>
        {outlookWords({ ...outlook, asOf })}
      </p>
      <p className={classes.soft}>{[rateWords(outlook), soon].filter(Boolean).join(' ')}</p>
      {waiting.length > 0 ? (
        <div className={classes.actions}>
          <span className="rk-soft">{isWarned ? 'Fill it now:' : 'Keep it filled:'}</span>
          {waiting.slice(0, shownPools).map(({ pool, count }) => (
            <Button key={pool} size="compact-xs" title={poolHints[pool]} onClick={() => onCall(pool)}>
              {poolWords[pool]}: {numberWords(count)} waiting
            </Button>
          ))}
          <Button size="compact-xs" component="a" href="#/power-hour">
            Plan a power hour
          </Button>
        </div>
      ) : (
        <p className={classes.soft}>
          No calls are waiting in any pool. Import newer deals and activities, or look for new targets.
        </p>
      )}
    </Section>
  );
}
