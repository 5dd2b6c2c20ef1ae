import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ProcessDeal } from '../../../core/process/buying-process';
import { LongName } from '../../ui/long-name';
import { Money } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import classes from './process.module.css';

interface ProcessDealRowProps {
  readonly deal: ProcessDeal;
  readonly startPx: number;
  readonly onEdit: () => void;
}

/** One open deal: who, our stage and theirs, what is agreed next. */
export function ProcessDealRow({ deal, startPx, onEdit }: ProcessDealRowProps) {
  const readyCount = deal.contingencies.filter(({ answer }) => answer.trim() !== '').length;
  return (
    <li className={classes.deal} style={{ transform: `translateY(${startPx}px)` }}>
      <div>
        <Link className="rk-link" href={`/accounts/${deal.accountId}`}>
          <LongName isStrong>{deal.accountName}</LongName>
        </Link>
        <div className={`${classes.cut} ${classes.soft}`}>
          {deal.dealName}
          {deal.doNotContact ? ' · do not contact' : ''}
        </div>
      </div>
      <div>
        <div className={classes.cut}>{deal.stage || 'No stage'}</div>
        <div className={`${classes.cut} ${classes.soft}`}>
          {deal.buyingStage || 'Their stage is not known'}
        </div>
      </div>
      <div>
        <div className={classes.cut} title={deal.checkpoint}>
          {deal.checkpoint || <span className={classes.bad}>None agreed</span>}
        </div>
        <div className={classes.cut}>
          <span className={deal.state === 'passed' ? classes.bad : classes.soft}>
            {deal.checkpointOn === null ? 'no day' : <RelativeDate date={deal.checkpointOn} />}
            {deal.contingencies.length === 0
              ? ''
              : ` · ready for ${readyCount} of ${deal.contingencies.length}`}
          </span>
        </div>
      </div>
      <Button
        size="compact-xs"
        aria-label={`Checkpoint of ${deal.accountName}, ${deal.dealName}`}
        onClick={onEdit}
      >
        Checkpoint
      </Button>
      <span className={classes.amount}>
        <Money amount={deal.amount} currency={deal.currency} />
      </span>
    </li>
  );
}
