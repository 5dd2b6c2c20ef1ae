import { Button, Group } from '@mantine/core';
import type { Deal } from '../../../core/deal/deal';
import { dealTitle } from '../../../core/deal/deal-title';
import { exactDate } from '../../ui/calendar';
import { Money } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import classes from './account.module.css';
import { useAccountScope } from './account-context';
import { DealInProcess } from './deal-in-process';
import { WonDeal } from './won-deal';

/** One deal: the stated reason beside the real one, the winner and what they promised. */
export function DealCard({ deal }: { readonly deal: Deal }) {
  const { openForm, offerings, currencyOf } = useAccountScope();
  const tone = deal.status === 'won' ? classes.won : deal.status === 'lost' ? classes.lost : undefined;
  const isLost = deal.status === 'lost';
  return (
    <article className={classes.card}>
      <div className={classes.cardHead}>
        <button type="button" className={classes.cardName} onClick={() => openForm({ kind: 'deal', deal })}>
          {dealTitle(deal, offerings)}
        </button>
        <Money amount={deal.amount} currency={currencyOf(deal)} />
      </div>
      <p className={classes.line}>
        <span className={tone}>{deal.status}</span>{' '}
        <RelativeDate date={deal.closedOn ?? deal.openedOn} otherwise="" />
        {deal.stage !== '' && deal.stage.toLowerCase() !== deal.status && (
          <span className={classes.soft}> · {deal.stage}</span>
        )}
      </p>
      {isLost && (
        <>
          <p className={classes.line}>
            <span className={classes.soft}>They said:</span> {deal.statedLossReason || 'not known'}
          </p>
          <p className={classes.line}>
            <span className={classes.soft}>The real reason:</span> {deal.realLossReason || 'not known'}
            {deal.realLossReasonSource !== '' && (
              <span className={classes.soft}> ({deal.realLossReasonSource})</span>
            )}
          </p>
          <p className={classes.line}>
            <span className={classes.soft}>Went to:</span> {deal.competitor || 'not known'}
            {deal.competitorPromise !== '' && `, who promised: ${deal.competitorPromise}`}
            {deal.promisedBy !== null && ` (by ${exactDate(deal.promisedBy)})`}
          </p>
        </>
      )}
      {deal.status === 'won' && <WonDeal deal={deal} />}
      {deal.status === 'open' && <DealInProcess deal={deal} />}
      {deal.status === 'open' && (
        <Group gap={6} mt={4}>
          <Button size="compact-xs" onClick={() => openForm({ kind: 'deal', deal, closesAs: 'won' })}>
            Won
          </Button>
          <Button size="compact-xs" onClick={() => openForm({ kind: 'deal', deal, closesAs: 'lost' })}>
            Lost
          </Button>
        </Group>
      )}
    </article>
  );
}
