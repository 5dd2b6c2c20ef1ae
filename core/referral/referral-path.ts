import type { AccountHistory } from '../account/account-history';
import type { Activity } from '../activity/activity';
import { agoInWords } from '../calendar/date-words';
import type { Deal } from '../deal/deal';
import { dealAsOf, isKnown } from '../deal/deal-as-of';
import { dealWithMoney } from '../pool/deal-words';
import type { PoolContext } from '../pool/pool-context';
import type { Referral, ReferralStatus } from './referral';

type PathContext = Pick<PoolContext, 'asOf' | 'offerings' | 'defaultCurrency'>;

export interface ReferralPath {
  readonly status: ReferralStatus;
  /** How we know, in words, made when they are read: a list reads a page of them. */
  readonly why: string;
  /** When it was won as the history tells it. */
  readonly wonOn: string | null;
}

/**
 * Where a name stands on its path: as somebody set it, else as the history of the account that it became
 * tells it since the day on which it was given.
 * @param target the history of `toAccountId`
 */
export function readPath(
  referral: Referral,
  target: AccountHistory | undefined,
  context: PathContext,
): ReferralPath {
  const told = target ? fromHistory(referral, target, context) : null;
  if (referral.statusIsByHand) {
    const wonOn = referral.status === 'won' ? (told?.wonOn ?? null) : null;
    return { status: referral.status, why: 'Set by hand', wonOn };
  }
  if (told !== null) return told;
  const known = referral.status === 'given' ? 'Not contacted yet' : 'As it was noted';
  return { status: referral.status, why: known, wonOn: null };
}

/** Whether a deal can be owed to this name: closed since it was given and, for a colleague, their own. */
export function belongsTo(referral: Referral, deal: Deal, closedOn: string): boolean {
  if (closedOn < referral.givenOn) return false;
  return !isColleague(referral) || deal.contactId === referral.toContactId;
}

/** A name within the giver's own account. */
export function isColleague({ fromAccountId, toAccountId }: Referral): boolean {
  return fromAccountId === toAccountId;
}

function fromHistory(referral: Referral, target: AccountHistory, context: PathContext): ReferralPath | null {
  const { asOf } = context;
  const closed: { deal: Deal; status: 'won' | 'lost'; on: string }[] = [];
  let open: Deal | null = null;
  for (const deal of target.deals) {
    const state = dealAsOf(deal, asOf);
    if (state.status === 'unborn') continue;
    if (state.status === 'open') {
      if (belongsTo(referral, deal, deal.openedOn ?? asOf)) open = deal;
    } else if (state.on !== null && belongsTo(referral, deal, state.on))
      closed.push({ deal, status: state.status, on: state.on });
  }
  closed.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.deal.id < b.deal.id ? -1 : 1));
  const won = closed.filter(({ status }) => status === 'won');
  const [first] = won;
  const last = won.at(-1);
  if (first && last) {
    const why = () => `Bought ${dealWithMoney(last.deal, context)} ${agoInWords(last.on, asOf)}`;
    return pathOf('won', first.on, why);
  }
  if (open !== null) {
    const deal: Deal = open;
    return pathOf('contacted', null, () => `${dealWithMoney(deal, context)} is open`);
  }
  const lost = closed.at(-1);
  if (lost) {
    const why = () => `Lost ${dealWithMoney(lost.deal, context)} ${agoInWords(lost.on, asOf)}`;
    return pathOf('lost', null, why);
  }
  const spoken = lastTouch(referral, target.activities, asOf);
  return spoken === null ? null : pathOf('contacted', null, () => `Last contact ${agoInWords(spoken, asOf)}`);
}

function pathOf(status: ReferralStatus, wonOn: string | null, why: () => string): ReferralPath {
  return {
    status,
    wonOn,
    get why() {
      return why();
    },
  };
}

/** The last day on which they were approached or came to us; a note is neither. */
function lastTouch(referral: Referral, activities: readonly Activity[], asOf: string): string | null {
  let latest: string | null = null;
  const isOfColleague = isColleague(referral);
  for (const { kind, at, contactId } of activities) {
    // Compared before it is cut: most are older than the name, or than the latest so far.
    if (kind === 'note' || at < referral.givenOn || (latest !== null && at <= latest)) continue;
    const on = at.slice(0, 10);
    if (!isKnown(on) || on > asOf) continue;
    if (isOfColleague && contactId !== referral.toContactId) continue;
    latest = on;
  }
  return latest;
}
