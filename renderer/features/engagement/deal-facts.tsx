import { Text } from '@mantine/core';
import { dealTitle } from '../../../core/deal/deal-title';
import { dealFactList } from '../../ui/deal-fact-list';
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
      <FactRows facts={dealFactList(deal)} />
    </section>
  );
}
