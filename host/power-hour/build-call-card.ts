import { compareText } from '../../core/deal/compare-deals';
import { engagementFields } from '../../core/engagement/engagement';
import { mergeFacts } from '../../core/engagement/merge-facts';
import { fillMergeFields } from '../../core/playbook/merge-fields';
import { personToCall } from '../../core/power-hour/draw-list';
import { openerOf } from '../../core/power-hour/opener';
import type { PowerHourCall } from '../../core/power-hour/power-hour';
import type { CallCard } from '../../core/power-hour/power-hour-page';
import { matchStories } from '../../core/story/match-stories';
import { choosePlaybook } from '../../core/today/choose-playbook';
import { buildAccountPage } from '../accounts/build-account-page';
import type { HostContext } from '../host-context';
import { listRunnable, runnablePlaybook } from '../playbooks/runnable-playbooks';
import { recordOrThrow } from '../records/build-record';

const mostEvents = 3;
/** The review that merge fields such as `engagement.verdict` would read: nothing is reviewed yet. */
const noReview = engagementFields.shape.review.parse(undefined);

/** What a rep needs in front of them for one call: who, how to begin, a story, the last three events. */
export async function buildCallCard(context: HostContext, callId: string): Promise<CallCard> {
  const call = recordOrThrow(context, 'powerHourCalls', callId);
  const playbooks = await listRunnable(context);
  const page = buildAccountPage(context, playbooks, call.accountId);
  const deal = page.deals.find(({ id }) => id === call.dealId) ?? null;
  const { stories, reps, powerHours } = context.store.data;
  const chosen = stories[call.storyId ?? ''];
  const playbook = call.pool === null ? null : choosePlaybook(playbooks, call.pool);
  // Until the call is made it is whoever has the turn, who need not be the owner of the machine.
  const caller = call.repId ?? powerHours[call.powerHourId]?.turnRepId ?? context.settings().meRepId;
  const rep = reps[caller ?? ''] ?? null;
  const opener = playbook ? openerOf((await runnablePlaybook(context, playbook.fileId)).playbook) : '';
  // Nobody is greeted by the name of somebody who is left in peace.
  const person = personToCall(page, call.contactId, context.asOf());
  const engagement = subjectOf({ ...call, contactId: person?.id ?? null }, playbook?.title ?? '');
  return {
    callId,
    accountId: page.account.id,
    industry: page.account.industry,
    contacts: page.contacts,
    opener: opener === '' ? '' : fillMergeFields(opener, mergeFacts(page, engagement, rep)).text,
    playbookTitle: opener === '' ? '' : (playbook?.title ?? ''),
    events: page.activities
      .filter(({ at, id }) => at.slice(0, 10) <= context.asOf() && id !== call.activityId)
      .sort((a, b) => compareText(b.at, a.at))
      .slice(0, mostEvents),
    rapport: context.rapport.ofAccount(call.accountId, caller),
    story: chosen
      ? { story: chosen, why: 'Chosen for this call' }
      : (matchStories(Object.values(stories), page.account, deal)[0] ?? null),
  };
}

function subjectOf({ contactId, dealId, pool }: PowerHourCall, playbookTitle: string) {
  return { contactId, dealId, pool, playbookTitle, review: noReview };
}
