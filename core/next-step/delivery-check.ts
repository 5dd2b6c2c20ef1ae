import type { Deal } from '../deal/deal';
import { addDays } from '../record/add-days';
import type { NextStep, NextStepFields } from './next-step';

/**
 * The look at a competitor's delivery after a loss (M1, M7): due when it was promised, else `delayDays`
 * (90 by default, imports.md) after the loss. `null` when the deal was not lost to a competitor, has its
 * check already, or the date has passed, which is what the old-no pool is for.
 */
export function deliveryCheckOf(
  deal: Deal,
  stepsOfAccount: Iterable<NextStep>,
  { asOf, delayDays }: { readonly asOf: string; readonly delayDays: number },
): NextStepFields | null {
  if (deal.status !== 'lost' || deal.competitor.trim() === '' || deal.closedOn === null) return null;
  for (const step of stepsOfAccount) {
    if (step.kind === 'delivery-check' && step.dealId === deal.id) return null;
  }
  const dueOn = deal.promisedBy ?? addDays(deal.closedOn, delayDays);
  if (dueOn < asOf) return null;
  const promise = deal.competitorPromise.trim();
  return {
    accountId: deal.accountId,
    contactId: deal.contactId,
    dealId: deal.id,
    engagementId: null,
    referralId: null,
    repId: deal.ownerId,
    kind: 'delivery-check',
    text: `Ask how the delivery by ${deal.competitor} went${promise === '' ? '' : `. They promised: ${promise}`}`,
    dueOn,
    dueTime: null,
    durationMinutes: null,
    doneAt: null,
  };
}
