import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { listRunnable } from '../playbooks/runnable-playbooks';
import { becomeProspect, proposeProspects, takeProspectBack } from '../referrals/become-prospect';
import { createAskLister } from '../referrals/list-asks';
import { listReferrals, listTree } from '../referrals/list-referrals';
import { createReferralBook } from '../referrals/referral-book';
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
  const asks = createAskLister(context);
  return {
    'referral.toAsk': async (query) => {
      const playbooks = await listRunnable(context);
      return asks.list(query, playbooks);
    },
    'referral.list': async (query) => listReferrals(context, book, query),
    'referral.ofAccount': async ({ accountId }) => ({
      given: book.rows().filter(({ fromAccountId }) => fromAccountId === accountId),
      broughtBy: book
        .rows()
        .filter(({ toAccountId, fromAccountId }) => toAccountId === accountId && fromAccountId !== accountId),
    }),
    'referral.tree': async () => ({ lines: listTree(context, book) }),
    'referral.save': (input) => saveReferral(context, input),
    'referral.thank': ({ id }) => thankForReferral(context, id),
    'referral.proposals': async (query) => proposeProspects(context, query),
    'referral.become': (input) => becomeProspect(context, input),
    'referral.unbecome': ({ id }) => takeProspectBack(context, id),
  };
}
