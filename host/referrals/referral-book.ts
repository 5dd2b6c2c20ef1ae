import type { AccountHistory } from '../../core/account/account-history';
import type { MoneySum } from '../../core/account/account-page';
import { contactName } from '../../core/contact/contact-name';
import { whyNotToContact, whyNotToContactAccount } from '../../core/contact/why-not-to-contact';
import { sumDeals } from '../../core/money/sum-deals';
import type { PoolContext } from '../../core/pool/pool-context';
import { compareReferrals, creditWins } from '../../core/referral/credit-wins';
import type { ListedReferral } from '../../core/referral/listed-referral';
import type { Referral } from '../../core/referral/referral';
import { readPath } from '../../core/referral/referral-path';
import { rewardOf } from '../../core/referral/reward';
import { thanksOf } from '../../core/referral/thanks';
import type { HostContext } from '../host-context';

/** All referrals with what the history says of them, newest first; read again only after something changed. */
export interface ReferralBook {
  rows(): readonly ListedReferral[];
  rowOf(referralId: string): ListedReferral | undefined;
}

export function createReferralBook(context: HostContext): ReferralBook {
  let version = -1;
  let rows: readonly ListedReferral[] = [];
  let byId = new Map<string, ListedReferral>();
  const refresh = () => {
    const current = context.history.version();
    if (current === version) return;
    rows = readRows(context);
    byId = new Map(rows.map((row) => [row.id, row]));
    version = current;
  };
  return {
    rows() {
      refresh();
      return rows;
    },
    rowOf(referralId) {
      refresh();
      return byId.get(referralId);
    },
  };
}

function readRows({ history, store }: HostContext): readonly ListedReferral[] {
  const pools = history.poolContext();
  const referrals = Object.values(store.data.referrals).filter(({ givenOn }) => givenOn <= pools.asOf);
  const credited = creditWins(referrals, (id) => history.of(id), pools.asOf);
  return referrals
    .sort((a, b) => compareReferrals(b, a))
    .map((referral) => {
      const giver = history.of(referral.fromAccountId);
      const target = referral.toAccountId === null ? undefined : history.of(referral.toAccountId);
      const won = sumDeals(credited.get(referral.id) ?? [], pools.defaultCurrency);
      return readRow(referral, { giver, target, won }, pools);
    });
}

interface Around {
  readonly giver: AccountHistory | undefined;
  readonly target: AccountHistory | undefined;
  readonly won: MoneySum[];
}

function readRow(referral: Referral, { giver, target, won }: Around, context: PoolContext): ListedReferral {
  const path = readPath(referral, target, context);
  const thanks = thanksOf(referral, path, giver?.nextSteps ?? []);
  const reward = rewardOf(referral, path);
  const giverContact = personAt(giver, referral.fromContactId);
  return {
    ...referral,
    standing: path.status,
    standingWhy: path.why,
    fromAccountName: giver?.account.name ?? '',
    fromContactName: contactName(giverContact),
    giverObstacle: giver ? giverObstacle(giver, giverContact, context.asOf) : '',
    toAccountName: target?.account.name ?? '',
    toContactName: contactName(personAt(target, referral.toContactId)),
    won,
    thanks: thanks.state,
    thanksOn: thanks.on,
    thanksStepId: thanks.stepId,
    reward: reward.state,
    rewardOwed: reward.owed,
  };
}

type Person = AccountHistory['contacts'][number];

function personAt(history: AccountHistory | undefined, contactId: string | null): Person | null {
  return contactId === null ? null : (history?.contacts.find(({ id }) => id === contactId) ?? null);
}

/** Why the giver of a name is not to be contacted, also not to be thanked. */
export function giverObstacle({ account }: AccountHistory, contact: Person | null, asOf: string): string {
  return whyNotToContactAccount(account) || (contact === null ? '' : whyNotToContact(contact, asOf));
}
