import type { Activity } from '../../core/activity/activity';
import { doNotCallOf } from '../../core/activity/do-not-call';
import type { Deal } from '../../core/deal/deal';
import { deliveryCheckOf } from '../../core/next-step/delivery-check';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { putRecord } from './put-record';

/** What saving a deal brings with it: the delivery check of a loss to a competitor, or its new date. */
export function deliveryCheckChanges(context: RecordContext, deal: Deal): Change[] {
  // The history follows only when a change is on disk; the store holds it at once.
  const steps = Object.values(context.store.data.nextSteps).filter(({ dealId }) => dealId === deal.id);
  const promised = deal.promisedBy;
  const open = steps.find((s) => s.kind === 'delivery-check' && s.doneAt === null);
  if (open !== undefined && promised !== null && open.dueOn !== promised && promised >= context.asOf()) {
    return [putRecord('nextSteps', context.records.update('nextSteps', open, { dueOn: promised }))];
  }
  const fields = deliveryCheckOf(deal, steps, {
    asOf: context.asOf(),
    delayDays: context.settings().thresholds.deliveryCheckDays,
  });
  if (fields === null) return [];
  const repId = fields.repId ?? context.settings().meRepId;
  return [putRecord('nextSteps', context.records.create('nextSteps', { ...fields, repId }))];
}

/** "Do not call" as the result of a logged call is honoured at once. */
export function doNotCallChanges(context: RecordContext, activity: Activity): Change[] {
  const asked = doNotCallOf(activity);
  const { contacts, accounts } = context.store.data;
  const contact = activity.contactId === null ? undefined : contacts[activity.contactId];
  if (asked?.target === 'contact' && contact?.doNotContact === false) {
    return [putRecord('contacts', context.records.update('contacts', contact, { doNotContact: true }))];
  }
  const account = accounts[activity.accountId];
  if (asked?.target !== 'account' || account === undefined || account.doNotContact) return [];
  const refused = { doNotContact: true, doNotContactReason: asked.reason };
  return [putRecord('accounts', context.records.update('accounts', account, refused))];
}
