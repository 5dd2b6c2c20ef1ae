import type { AccountPage } from '../../core/account/account-page';
import { AppError } from '../../core/app-error';
import type { Contact } from '../../core/contact/contact';
import { contactName } from '../../core/contact/contact-name';
import { compareByOpening, compareText } from '../../core/deal/compare-deals';
import { explainFit } from '../../core/fit/account-fit';
import { sumDeals } from '../../core/money/sum-deals';
import type { Offering } from '../../core/offering/offering';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import { neverBought } from '../../core/pool/one-and-done';
import { recommendPlaybooks } from '../../core/today/choose-playbook';
import { poolsByWeight } from '../../core/today/rank-call';
import { activeSetAside } from '../../core/today/set-aside-state';
import { readGaveAndAsked } from '../../core/value/gave-and-asked';
import type { RecordContext } from '../record-context';

/**
 * Everything that the page of one account shows.
 * @throws AppError `not-found` when there is no such account
 */
export function buildAccountPage(
  context: RecordContext,
  playbooks: readonly PlaybookSummary[],
  accountId: string,
): AccountPage {
  const entry = context.history.entryOf(accountId);
  if (!entry) {
    throw new AppError(
      'not-found',
      'This account does not exist any more: it was removed or merged into another one.',
      { accountId },
    );
  }
  const { history, facts } = entry;
  const { account } = history;
  const { defaultCurrency, weights } = context.settings();
  const pools = context.history.poolContext();
  const placed = poolsByWeight(entry.pools, weights);
  const never = neverBought(facts, pools);
  const neverIds = new Set(never.map(({ id }) => id));
  const bought =
    facts.won.length === 0 ? [] : Object.values(pools.offerings).filter(({ id }) => !neverIds.has(id));
  return {
    account,
    ownerName: facts.owner.name,
    ownerIsDerived: facts.owner.isDerived,
    ownerHasLeft: facts.owner.hasLeft,
    parent: parentOf(context, account.parentId),
    subsidiaries: subsidiariesOf(context, account.id),
    contacts: [...history.contacts].sort(
      (a, b) => Number(a.hasLeft) - Number(b.hasLeft) || compareText(nameKey(a), nameKey(b)),
    ),
    referrers: referrersOf(context, history.contacts),
    deals: [...history.deals].sort((a, b) => compareText(dealDate(b), dealDate(a)) || compareByOpening(b, a)),
    activities: [...history.activities].sort((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id)),
    engagements: history.engagements
      .map(({ selfScore: _, ...run }) => run)
      .sort((a, b) => compareText(b.updatedAt, a.updatedAt)),
    nextSteps: [...history.nextSteps].sort(
      (a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id),
    ),
    referrals: [...history.referrals].sort((a, b) => compareText(b.givenOn, a.givenOn)),
    pools: placed,
    triggers: [...history.triggers].sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id)),
    fit: explainFit(context.history.fit(), entry.traits),
    setAside: activeSetAside(history, facts.asOf),
    won: sumDeals(
      facts.won.map(({ deal }) => deal),
      defaultCurrency,
    ),
    lost: sumDeals(
      facts.lost.map(({ deal }) => deal),
      defaultCurrency,
    ),
    open: sumDeals(facts.open, defaultCurrency),
    neverBought: never.map(linkOf),
    bought: bought.map(linkOf).sort((a, b) => compareText(a.name, b.name)),
    lastTouchOn: facts.lastTouchOn,
    gaveAndAsked: readGaveAndAsked(history.activities, facts.asOf),
    rapport: context.rapport.ofAccount(account.id),
    recommended: recommendPlaybooks(playbooks, placed, history.engagements),
  };
}

const linkOf = ({ id, name }: Pick<Offering, 'id' | 'name'>) => ({ id, name });
const nameKey = (contact: { readonly lastName: string; readonly firstName: string; readonly id: string }) =>
  `${contact.lastName} ${contact.firstName} ${contact.id}`.toLowerCase();
const dealDate = (deal: { readonly closedOn: string | null; readonly openedOn: string | null }) =>
  deal.closedOn ?? deal.openedOn ?? '';

function parentOf({ store }: RecordContext, parentId: string | null): AccountPage['parent'] {
  const parent = parentId === null ? undefined : store.data.accounts[parentId];
  return parent ? linkOf(parent) : null;
}

function subsidiariesOf({ history }: RecordContext, accountId: string): AccountPage['subsidiaries'] {
  const found: AccountPage['subsidiaries'] = [];
  for (const { account } of history.all()) if (account.parentId === accountId) found.push(linkOf(account));
  return found.sort((a, b) => compareText(a.name, b.name));
}

function referrersOf({ store }: RecordContext, contacts: readonly Contact[]): AccountPage['referrers'] {
  const found: AccountPage['referrers'] = {};
  for (const { id, referredById } of contacts) {
    const referrer = referredById === null ? undefined : store.data.contacts[referredById];
    const account = referrer && store.data.accounts[referrer.accountId];
    if (account) {
      const name = contactName(referrer) || referrer.email;
      found[id] = { name, accountId: account.id, accountName: account.name };
    }
  }
  return found;
}
