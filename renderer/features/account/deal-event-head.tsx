import type { Deal } from '../../../core/deal/deal';
import { dealTitle } from '../../../core/deal/deal-title';
import { moneyWords } from '../../ui/money-words';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

interface DealEventHeadProps {
  readonly deal: Deal;
  readonly what: 'opened' | 'won' | 'lost';
}

/** A deal opened, won or lost, with the amount and, for a loss, to whom and why. */
export function DealEventHead({ deal, what }: DealEventHeadProps) {
  const { openForm, offerings, currencyOf } = useAccountScope();
  const tone = what === 'won' ? classes.won : what === 'lost' ? classes.lost : undefined;
  const reason = deal.realLossReason || deal.statedLossReason;
  return (
    <>
      <button type="button" className={classes.cardName} onClick={() => openForm({ kind: 'deal', deal })}>
        {dealTitle(deal, offerings)}
      </button>{' '}
      <span className={tone}>{what}</span>
      {deal.amount !== null && ` · ${moneyWords(deal.amount, currencyOf(deal))}`}
      {what === 'lost' && deal.competitor !== '' && ` · to ${deal.competitor}`}
      {what === 'lost' && reason !== '' && <span className={classes.soft}> · {reason}</span>}
    </>
  );
}
