import { deliveryCheckOf } from '../../core/next-step/delivery-check';
import type { NextStepFields } from '../../core/next-step/next-step';
import { dealOfDeliveryCheck } from '../../core/today/due-delivery-checks';
import type { RecordContext } from '../record-context';

/**
 * The delivery check that Today shows for an imported loss before anybody wrote it down, found by its id;
 * `null` for every other id. Saving it makes it a step like any other.
 */
export function unwrittenDeliveryCheck(context: RecordContext, stepId: string): NextStepFields | null {
  const dealId = dealOfDeliveryCheck(stepId);
  const deal = dealId === null ? undefined : context.store.data.deals[dealId];
  if (!deal) return null;
  const steps = context.history.of(deal.accountId)?.nextSteps ?? [];
  const { deliveryCheckDays } = context.settings().thresholds;
  const fields = deliveryCheckOf(deal, steps, { asOf: deal.closedOn ?? '', delayDays: deliveryCheckDays });
  const repId = deal.ownerId ?? context.settings().meRepId;
  return fields && { ...fields, repId };
}
