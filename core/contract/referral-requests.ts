import { z } from 'zod';
import { idea, ideaFields, listedIdea } from '../idea/idea';
import { nextStep } from '../next-step/next-step';
import { recordId } from '../record/record';
import { askList, askQuery } from '../referral/ask-list';
import { becomeProspect, prospectProposals, prospectQuery } from '../referral/become-prospect';
import {
  listedTree,
  referralList,
  referralListQuery,
  referralsOfAccount,
  treeQuery,
} from '../referral/listed-referral';
import { referral, referralFields } from '../referral/referral';
import { valueBatch, valueGiven, valueRecipients, valueTarget } from '../value/value-requests';
import { byId, edit, nothing, request } from './request';

/** Referrals, and what was given. */
export const referralRequests = {
  /** Whom to ask for a name now (M21), the most loyal first; who is left out, with the reason. */
  'referral.toAsk': request(askQuery, askList),
  'referral.list': request(referralListQuery, referralList),
  'referral.ofAccount': request(z.object({ accountId: recordId }), referralsOfAccount),
  'referral.tree': request(treeQuery, listedTree),
  /** A new one plans to thank the giver, unless they want no contact. */
  'referral.save': request(edit(referralFields.omit({ prospectUndo: true })), referral),
  'referral.thank': request(byId, nextStep),
  /** Accounts and people that the name may be already. */
  'referral.proposals': request(prospectQuery, prospectProposals),
  /** Makes a prospect of a name: a new account, or one that is there, with the person and who referred them. */
  'referral.become': request(becomeProspect, referral),
  /** Takes the account and the person back that were made of a name; what is used since stays, and says so. */
  'referral.unbecome': request(byId, referral),
  /** Who would get something of value, and who is left out and why. */
  'value.recipients': request(z.object({ to: valueTarget }), valueRecipients),
  'value.give': request(valueGiven, valueBatch),
  'value.takeBack': request(z.object({ batchId: recordId }), z.object({ count: z.number().int() })),
  'idea.list': request(nothing, z.object({ ideas: z.array(listedIdea) })),
  'idea.save': request(edit(ideaFields), idea),
} as const;
