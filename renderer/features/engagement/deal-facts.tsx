import { Text } from '@mantine/core';
import { dealTitle } from '../../../core/deal/deal-title';
import { exactDate } from '../../ui/calendar';
import { moneyWords } from '../../ui/money-words';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { FactRows } from './fact-rows';

/** The deal that the engagement is about, with the stated and the real reason side by side (M11). */
export function DealFacts() {
  const { page, engagement } = useEngagementWork();
  const deal = page.account.deals.find(({ id }) => id === engagement.dealId);
  if (deal === undefined)
    return (
      <section className={classes.section} aria-label="Deal">
        <h2>Deal</h2>
        <Text size="sm" c="dimmed">
          No deal is chosen.
        </Text>
      </section>
    );
  return (
    <section className={classes.section} aria-label="Deal">
      <h2>{dealTitle(deal, [...page.account.bought, ...page.account.neverBought])}</h2>
      <FactRows
        facts={[
          ['Status', deal.closedOn === null ? deal.status : `${deal.status} on ${exactDate(deal.closedOn)}`],
          ['Stage', deal.stage],
          ['Amount', deal.amount === null ? '' : moneyWords(deal.amount, deal.currency)],
          ['Competitor', deal.competitor],
          ['They promised', deal.competitorPromise],
          ['Promised by', deal.promisedBy === null ? '' : exactDate(deal.promisedBy)],
          ['Stated reason', deal.statedLossReason],
          ['Real reason', deal.realLossReason],
          ['How we know', deal.realLossReasonSource],
          ['Notes', deal.notes],
        ]}
      />
    </section>
  );
}
