import { Button } from '@mantine/core';
import type { Deal } from '../../../core/deal/deal';
import { checkpointState } from '../../../core/process/checkpoint-state';
import { RelativeDate } from '../../ui/relative-date';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** An open deal's place in their buying process, the next checkpoint, and what is ready (M16). */
export function DealInProcess({ deal }: { readonly deal: Deal }) {
  const { openForm, status } = useAccountScope();
  const state = checkpointState(deal, status.asOf);
  const readyCount = deal.contingencies.filter(({ answer }) => answer.trim() !== '').length;
  return (
    <>
      {deal.buyingStage !== '' && (
        <p className={classes.line}>
          <span className={classes.soft}>They:</span> {deal.buyingStage}
        </p>
      )}
      <p className={classes.line}>
        <span className={classes.soft}>Checkpoint:</span>{' '}
        {state === 'none' ? (
          <span className={classes.late}>none agreed</span>
        ) : (
          <>
            {deal.checkpoint},{' '}
            <span className={state === 'passed' ? classes.late : classes.soft}>
              <RelativeDate date={deal.checkpointOn} />
            </span>
          </>
        )}
      </p>
      {deal.contingencies.length > 0 && (
        <p className={classes.line}>
          <span className={classes.soft}>Ready for:</span> {readyCount} of {deal.contingencies.length}{' '}
          {deal.contingencies.length === 1 ? 'risk' : 'risks'}
        </p>
      )}
      <Button mt={4} size="compact-xs" onClick={() => openForm({ kind: 'deal-process', deal })}>
        Checkpoint
      </Button>
    </>
  );
}
