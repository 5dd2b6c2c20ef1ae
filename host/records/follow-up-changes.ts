import type { Activity } from '../../core/activity/activity';
import { doNotCallOf } from '../../core/activity/do-not-call';
import type { Deal } from '../../core/deal/deal';
import { deliveryCheckOf } from '../../core/next-step/delivery-check';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { putRecord } from './put-record';

/**
 * What saving a deal brings with it: the delivery check of a loss to a competitor, once. An open one follows
 * when the deal's promise or its date changed, keeps what somebody wrote into it, and goes when the deal is no
 * longer lost. `old` is the deal as it was before; `null` for a new one.
 */
export function deliveryCheckChanges(context: RecordContext, deal: Deal, old: Deal | null): Change[] {
  // The history follows only when a change is on disk; the store holds it at once.
  const steps = Object.values(context.store.data.nextSteps).filter(({ dealId }) => dealId === deal.id);
  const delayDays = context.settings().thresholds.deliveryCheckDays;
  const open = steps.find((step) => step.kind === 'delivery-check' && step.doneAt === null);
  if (open !== undefined) {
    const wished = deliveryCheckOf(deal, [], { asOf: '', delayDays });
    if (wished === null) return old?.status === 'lost' ? [{ remove: 'nextSteps', id: open.id }] : [];
    const before = old && deliveryCheckOf(old, [], { asOf: '', delayDays });
    const isMoved = before !== null && before.dueOn !== wished.dueOn && wished.dueOn >= context.asOf();
    const isReworded = before !== null && before.text !== wished.text && open.text === before.text;
    if (!isMoved && !isReworded) return [];
    const changed = { ...(isMoved && { dueOn: wished.dueOn }), ...(isReworded && { text: wished.text }) };
    return [putRecord('nextSteps', context.records.update('nextSteps', open, changed))];
  }
  const fields = deliveryCheckOf(deal, steps, { asOf: context.asOf(), delayDays });
  if (fields === null) return [];
  const repId = fields.repId ?? context.settings().meRepId;
  return [putRecord('nextSteps', context.records.create('nextSteps', { ...fields, repId }))];
}

/** "Do not call" as the result of a logged call is honoured at once. */
export function doNotCallChanges(context: RecordContext, activity: Activity): Change[] {
  const asked = doNotCallOf(activity);
  const { contacts, accounts } = context.store.data;
  const contact = activity.contactId === null ? undefined : contacts[activity.contactId];
  const refused = { doNotContact: true, doNotContactReason: asked?.reason ?? '' };
  if (asked?.target === 'contact' && contact?.doNotContact === false) {
    return [putRecord('contacts', context.records.update('contacts', contact, refused))];
  }
  const account = accounts[activity.accountId];
  if (asked?.target !== 'account' || account === undefined || account.doNotContact) return [];
  return [putRecord('accounts', context.records.update('accounts', account, refused))];
}
