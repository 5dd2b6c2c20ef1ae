import type { CreditedDeal, CreditProposal, Thanks } from '../../core/credit/credit';
import { groupCredits } from '../../core/credit/group-credits';
import { proposeCredits } from '../../core/credit/propose-credits';
import { compareText } from '../../core/deal/compare-deals';
import type { Deal } from '../../core/deal/deal';
import { dealTitle } from '../../core/deal/deal-title';
import type { HostContext } from '../host-context';

/** Who helped to win what, by person, and what reviews say that nobody noted yet (M25). */
export function gatherThanks(context: HostContext): Thanks {
  const { data } = context.store;
  const offerings = Object.values(data.offerings);
  const nameOf = (deal: Deal | undefined) => (deal === undefined ? 'Deal' : dealTitle(deal, offerings));
  const credits = Object.values(data.credits).map((credit): CreditedDeal => {
    const deal = data.deals[credit.dealId];
    return {
      ...credit,
      accountName: data.accounts[credit.accountId]?.name ?? '',
      dealName: nameOf(deal),
      amount: deal?.amount ?? null,
      currency: deal?.currency ?? '',
      wonOn: deal?.closedOn ?? null,
    };
  });
  const proposals: CreditProposal[] = [];
  for (const history of context.history.all()) {
    if (history.engagements.length === 0) continue;
    for (const { engagement, deal } of proposeCredits(history, context.asOf())) {
      proposals.push({
        engagementId: engagement.id,
        accountId: history.account.id,
        accountName: history.account.name,
        dealId: deal.id,
        dealName: nameOf(deal),
        text: engagement.review.credit.trim(),
      });
    }
  }
  proposals.sort(
    (a, b) => compareText(a.accountName, b.accountName) || compareText(a.engagementId, b.engagementId),
  );
  return { people: groupCredits(credits, context.settings().defaultCurrency), proposals };
}
