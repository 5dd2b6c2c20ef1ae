import { type DrawnAccount, drawList, leftOutCauses, phoneToCall } from '../../core/power-hour/draw-list';
import { gapsOf } from '../../core/power-hour/list-gaps';
import { type ListFilter, type PowerHourCall, powerHourCallFields } from '../../core/power-hour/power-hour';
import type { ListPreview } from '../../core/power-hour/power-hour-page';
import { contactName } from '../../core/today/rank-call';
import type { HostContext } from '../host-context';

const mostExamples = 50;

/** Everybody who fits the filter, and who was left out and why, as of the shown date. */
function draw(context: HostContext, filter: ListFilter) {
  return drawList(context.history.entries(), filter, context.settings().weights);
}

/** What a filter would draw, with the reason of each and the reasons of those that are not called. */
export function previewList(context: HostContext, filter: ListFilter): ListPreview {
  const { drawn, fitting, leftOut } = draw(context, filter);
  const stories = Object.values(context.store.data.stories);
  return {
    rows: drawn.map(({ candidate: { history, facts }, membership }) => {
      const { contactId, dealId, why } = membership;
      const contact = history.contacts.find(({ id }) => id === contactId);
      return {
        accountId: history.account.id,
        accountName: history.account.name,
        ownerName: facts.owner.name,
        pool: membership.pool,
        why,
        contactName: contact ? contactName(contact) : '',
        phone: phoneToCall(history, contactId, facts.asOf),
        amount: membership.amount,
        currency: membership.currency,
        lastTouchOn: facts.lastTouchOn,
        missing: gapsOf(history, { dealId, contactId, why, storyId: null }, { stories, asOf: facts.asOf }),
      };
    }),
    fitting,
    leftOut: leftOutCauses.flatMap((cause) => {
      const these = leftOut.filter((one) => one.cause === cause);
      if (these.length === 0) return [];
      const examples = these.slice(0, mostExamples).map(({ candidate, why }) => ({
        accountId: candidate.history.account.id,
        accountName: candidate.history.account.name,
        why,
      }));
      return [{ cause, count: these.length, examples }];
    }),
  };
}

/** The list of a new power hour, in the order in which it is called. */
export function drawCalls(context: HostContext, filter: ListFilter, powerHourId: string): PowerHourCall[] {
  const { drawn } = draw(context, filter);
  return drawn.map((account, place) => callOf(context, account, { powerHourId, place }));
}

function callOf(
  context: HostContext,
  { candidate, membership: { contactId, dealId, pool, why } }: DrawnAccount,
  where: { readonly powerHourId: string; readonly place: number },
): PowerHourCall {
  const accountId = candidate.history.account.id;
  const fields = powerHourCallFields.parse({ ...where, accountId, contactId, dealId, pool, why });
  return context.records.create('powerHourCalls', fields);
}
