import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { daysBetween } from '../calendar/day-number';
import { deliveryCheckOf } from '../next-step/delivery-check';
import type { NextStep } from '../next-step/next-step';
import { addDays } from '../record/add-days';

const idPrefix = 'delivery-check:';
/** A check that is overdue for longer has become an old no, which has its own pool. */
const overdueDays = 30;

/** The id of a delivery check that nobody wrote down yet; saving it writes it. */
export function dealOfDeliveryCheck(stepId: string): string | null {
  return stepId.startsWith(idPrefix) ? stepId.slice(idPrefix.length) : null;
}

/**
 * Delivery checks (M7) of losses to a competitor that came by import, for which no step was written: due
 * lately or by `until`. Losses entered by hand have their step in the store.
 */
export function dueDeliveryChecks(
  history: AccountHistory,
  facts: AccountFacts,
  { delayDays, until }: { readonly delayDays: number; readonly until: string },
): NextStep[] {
  if (history.account.doNotContact) return [];
  const found: NextStep[] = [];
  for (const { deal, on } of facts.lost) {
    if (deal.competitor === '' || on === null) continue;
    // Most losses are too old: that is told without making dates.
    if (deal.promisedBy === null && daysBetween(on, facts.asOf) > delayDays + overdueDays) continue;
    const from = addDays(facts.asOf, -overdueDays);
    const fields = deliveryCheckOf(deal, history.nextSteps, { asOf: from, delayDays });
    if (!fields || fields.dueOn > until) continue;
    const { createdAt, updatedAt, device } = deal;
    const repId = fields.repId ?? facts.owner.repId;
    found.push({ ...fields, repId, id: `${idPrefix}${deal.id}`, createdAt, updatedAt, device });
  }
  return found;
}
