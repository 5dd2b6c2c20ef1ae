import type { Deal } from '../../../core/deal/deal';

/** A deal as the form holds it; offerings by name, so that a new one can be typed. */
export type DealDraft = Pick<
  Deal,
  | 'name'
  | 'contactId'
  | 'ownerId'
  | 'status'
  | 'stage'
  | 'amount'
  | 'currency'
  | 'openedOn'
  | 'closedOn'
  | 'competitor'
  | 'competitorPromise'
  | 'promisedBy'
  | 'promiseKept'
  | 'statedLossReason'
  | 'realLossReason'
  | 'realLossReasonSource'
  | 'nextStep'
  | 'notes'
> & { readonly offeringNames: string[] };

export function beginDeal(
  deal: Deal | null,
  offeringNames: string[],
  defaults: { readonly asOf: string; readonly currency: string; readonly ownerId: string | null },
): DealDraft {
  return {
    name: deal?.name ?? '',
    contactId: deal?.contactId ?? null,
    ownerId: deal === null ? defaults.ownerId : deal.ownerId,
    status: deal?.status ?? 'open',
    stage: deal?.stage ?? '',
    amount: deal?.amount ?? null,
    currency: deal?.currency ?? defaults.currency,
    openedOn: deal === null ? defaults.asOf : deal.openedOn,
    closedOn: deal?.closedOn ?? null,
    competitor: deal?.competitor ?? '',
    competitorPromise: deal?.competitorPromise ?? '',
    promisedBy: deal?.promisedBy ?? null,
    promiseKept: deal?.promiseKept ?? 'unknown',
    statedLossReason: deal?.statedLossReason ?? '',
    realLossReason: deal?.realLossReason ?? '',
    realLossReasonSource: deal?.realLossReasonSource ?? '',
    nextStep: deal?.nextStep ?? '',
    notes: deal?.notes ?? '',
    offeringNames,
  };
}

/** A deal that is closed gets a closing date, one that is opened again loses it. */
export function withStatus(draft: DealDraft, status: DealDraft['status'], asOf: string): DealDraft {
  return { ...draft, status, closedOn: status === 'open' ? null : (draft.closedOn ?? asOf) };
}
