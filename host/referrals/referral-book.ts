import type { AccountHistory } from '../../core/account/account-history';
import type { MoneySum } from '../../core/account/account-page';
import { contactName } from '../../core/contact/contact-name';
import { whyNotToContact, whyNotToContactAccount } from '../../core/contact/why-not-to-contact';
import type { Deal } from '../../core/deal/deal';
import { sumDeals } from '../../core/money/sum-deals';
import type { PoolContext } from '../../core/pool/pool-context';
import { compareReferrals, creditWins } from '../../core/referral/credit-wins';
import type { ListedReferral } from '../../core/referral/listed-referral';
import type { Referral } from '../../core/referral/referral';
import { type ReferralPath, readPath } from '../../core/referral/referral-path';
import { type Reward, rewardOf } from '../../core/referral/reward';
import { type Thanks, thanksOf } from '../../core/referral/thanks';
import type { HostContext } from '../host-context';

/** A name with what the history says of it. */
export interface BookRow {
  readonly referral: Referral;
  readonly giver: AccountHistory | undefined;
  readonly target: AccountHistory | undefined;
  /** The deals that are owed to it. */
  readonly deals: readonly Deal[];
  readonly won: readonly MoneySum[];
  readonly path: ReferralPath;
  readonly thanks: Thanks;
  readonly reward: Reward;
  /** Why the giver may not be contacted; empty when they may. */
  readonly giverObstacle: string;
}

/** All referrals, newest first; after a change only those are read again that it concerns. */
export interface ReferralBook {
  /** The same array until one of them changes. */
  rows(): readonly BookRow[];
  rowOf(referralId: string): BookRow | undefined;
}

const none: readonly Deal[] = [];

export function createReferralBook(context: HostContext): ReferralBook {
  let version = -1;
  let pools: PoolContext | null = null;
  let rows: readonly BookRow[] = [];
  let byId = new Map<string, BookRow>();
  const refresh = () => {
    const current = context.history.version();
    if (current === version) return;
    const now = context.history.poolContext();
    const read = readRows(context, now === pools ? byId : new Map());
    pools = now;
    version = current;
    if (read.length === rows.length && read.every((row, index) => row === rows[index])) return;
    rows = read;
    byId = new Map(read.map((row) => [row.referral.id, row]));
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

/** @param known rows of the same date and settings */
function readRows({ history, store }: HostContext, known: ReadonlyMap<string, BookRow>): readonly BookRow[] {
  const pools = history.poolContext();
  const referrals = Object.values(store.data.referrals).filter(({ givenOn }) => givenOn <= pools.asOf);
  const credited = creditWins(referrals, (id) => history.of(id), pools.asOf);
  return referrals
    .sort((a, b) => compareReferrals(b, a))
    .map((referral) => {
      const giver = history.of(referral.fromAccountId);
      const target = referral.toAccountId === null ? undefined : history.of(referral.toAccountId);
      const deals = credited.get(referral.id) ?? none;
      const before = known.get(referral.id);
      const holds =
        before?.referral === referral &&
        before.giver === giver &&
        before.target === target &&
        isSame(before.deals, deals);
      return holds ? before : readRow(referral, { giver, target, deals }, pools);
    });
}

const isSame = (a: readonly Deal[], b: readonly Deal[]): boolean =>
  a.length === b.length && a.every((deal, index) => deal === b[index]);

function readRow(
  referral: Referral,
  { giver, target, deals }: Pick<BookRow, 'giver' | 'target' | 'deals'>,
  context: PoolContext,
): BookRow {
  const path = readPath(referral, target, context);
  return {
    referral,
    giver,
    target,
    deals,
    won: sumDeals(deals, context.defaultCurrency),
    path,
    thanks: thanksOf(referral, path, giver?.nextSteps ?? []),
    reward: rewardOf(referral, path),
    giverObstacle: giver ? giverObstacle(giver, personAt(giver, referral.fromContactId), context.asOf) : '',
  };
}

/** A row as the screens show it, with its words. */
export function listReferral({ referral, giver, target, ...row }: BookRow): ListedReferral {
  return {
    ...referral,
    standing: row.path.status,
    standingWhy: row.path.why,
    fromAccountName: giver?.account.name ?? '',
    fromContactName: contactName(personAt(giver, referral.fromContactId)),
    giverObstacle: row.giverObstacle,
    toAccountName: target?.account.name ?? '',
    toContactName: contactName(personAt(target, referral.toContactId)),
    won: [...row.won],
    thanks: row.thanks.state,
    thanksOn: row.thanks.on,
    thanksStepId: row.thanks.stepId,
    reward: row.reward.state,
    rewardOwed: row.reward.owed,
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
