import { z } from 'zod';
import { account, accountFields } from '../account/account';
import { accountList, accountListQuery } from '../account/account-list';
import { accountPage } from '../account/account-page';
import { activity, activityFields } from '../activity/activity';
import { contact, contactFields } from '../contact/contact';
import { credit } from '../credit/credit';
import { deal, dealFields } from '../deal/deal';
import { download } from '../export/download';
import { handOff } from '../hand-off/hand-off';
import { merge } from '../merge/merge';
import { nextStep, nextStepFields } from '../next-step/next-step';
import { offering, offeringFields } from '../offering/offering';
import { playbookFileId } from '../playbook/playbook-page';
import { rapportQuery, sharedTopic } from '../rapport/search-rapport';
import { longText, recordId, shortText } from '../record/record';
import { rep, repFields } from '../rep/rep';
import { story, storyFields } from '../story/story';
import { trigger, triggerFields } from '../trigger/trigger';
import { collectionName } from '../workspace/workspace-data';
import { byId, done, edit, nothing, request } from './request';

/** Accounts and the records that hang on them. */
export const accountRequests = {
  'accounts.list': request(accountListQuery, accountList),
  'accounts.handOver': request(
    z.object({ accountIds: z.array(recordId).min(1).max(100_000), repId: recordId.nullable() }),
    z.object({ count: z.number().int() }),
  ),
  'account.get': request(byId, accountPage),
  'account.save': request(edit(accountFields), account),
  'contact.save': request(edit(contactFields), contact),
  'deal.save': request(edit(dealFields), deal),
  /** What to do after a loss (M7): the playbook for it, and the planned look at the winner's delivery. */
  'deal.afterLoss': request(
    byId,
    z.object({
      playbook: z.object({ fileId: playbookFileId, title: shortText }).nullable(),
      check: nextStep.nullable(),
    }),
  ),
  'activity.save': request(edit(activityFields), activity),
  'offering.save': request(edit(offeringFields), offering),
  'offering.list': request(nothing, z.object({ offerings: z.array(offering) })),
  /** The step as a calendar file. */
  'nextStep.calendar': request(byId, download),
  'trigger.save': request(edit(triggerFields), trigger),
  'nextStep.save': request(edit(nextStepFields), nextStep),
  'story.save': request(edit(storyFields), story),
  'story.list': request(nothing, z.object({ stories: z.array(story) })),
  'rapport.search': request(rapportQuery, z.object({ topics: z.array(sharedTopic) })),
  'record.remove': request(z.object({ collection: collectionName, id: recordId }), done),
  'rep.list': request(
    nothing,
    z.object({
      reps: z.array(
        rep.extend({
          accountCount: z.number().int(),
          openDealCount: z.number().int(),
          dealCount: z.number().int(),
          looksDeactivated: z.boolean(),
        }),
      ),
    }),
  ),
  'rep.save': request(edit(repFields), rep),
  /** What is known of the account's won deals: hand-offs and who helped. */
  'account.afterWin': request(byId, z.object({ handOffs: z.array(handOff), credits: z.array(credit) })),
  'search.everything': request(
    z.object({ search: z.string().max(500), limit: z.number().int().min(1).max(100).default(20) }),
    z.object({
      hits: z.array(
        z.object({
          accountId: recordId,
          accountName: shortText,
          kind: z.enum(['account', 'contact', 'note']),
          text: longText,
        }),
      ),
    }),
  ),
  'merge.accounts': request(z.object({ keepId: recordId, mergeId: recordId }), merge),
  'merge.contacts': request(z.object({ keepId: recordId, mergeId: recordId }), merge),
  'merge.list': request(
    nothing,
    z.object({ merges: z.array(merge.extend({ keptName: shortText, removedName: shortText })) }),
  ),
  'merge.undo': request(byId, done),
} as const;
