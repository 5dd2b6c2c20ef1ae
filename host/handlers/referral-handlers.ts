import type { Handlers } from '../../core/contract';
import { isColleague } from '../../core/referral/referral-path';
import type { HostContext } from '../host-context';
import { listRunnable } from '../playbooks/runnable-playbooks';
import { becomeProspect, proposeProspects, takeProspectBack } from '../referrals/become-prospect';
import { createAskLister } from '../referrals/list-asks';
import { listReferrals } from '../referrals/list-referrals';
import { createTreeLister } from '../referrals/list-tree';
import { createReferralBook, listReferral } from '../referrals/referral-book';
import { saveReferral, thankForReferral } from '../referrals/save-referral';

type Names =
  | 'referral.toAsk'
  | 'referral.list'
  | 'referral.ofAccount'
  | 'referral.tree'
  | 'referral.save'
  | 'referral.thank'
  | 'referral.proposals'
  | 'referral.become'
  | 'referral.unbecome';

export function referralHandlers(context: HostContext): Pick<Handlers, Names> {
  const book = createReferralBook(context);
  const tree = createTreeLister(book);
  const asks = createAskLister(context);
  return {
    'referral.toAsk': async (query) => {
      const playbooks = await listRunnable(context);
      return asks.list(query, playbooks);
    },
    'referral.list': async (query) => listReferrals(context, book, query),
    'referral.ofAccount': async ({ accountId }) => ({
      given: book
        .rows()
        .filter(({ referral }) => referral.fromAccountId === accountId)
        .map(listReferral),
      broughtBy: book
        .rows()
        .filter(({ referral }) => referral.toAccountId === accountId && !isColleague(referral))
        .map(listReferral),
    }),
    'referral.tree': async (page) => tree.list(page),
    'referral.save': (input) => saveReferral(context, input),
    'referral.thank': ({ id }) => thankForReferral(context, id),
    'referral.proposals': async (query) => proposeProspects(context, query),
    'referral.become': (input) => becomeProspect(context, input),
    'referral.unbecome': ({ id }) => takeProspectBack(context, id),
  };
}
