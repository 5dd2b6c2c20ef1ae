import { compareReferrals } from './credit-wins';
import type { Referral } from './referral';
import { isColleague } from './referral-path';

/** A name with the names that came from it in turn. */
export interface ReferralNode {
  readonly referral: Referral;
  readonly children: readonly ReferralNode[];
}

/** An account that nobody referred, with the names that it gave. */
export interface ReferralRoot {
  readonly accountId: string;
  readonly children: readonly ReferralNode[];
}

/**
 * Referrals from referrals as a forest in which every referral stands exactly once. What an account gave hangs
 * on the first name that brought the account; a later one, or one that would close a circle, stays a leaf.
 */
export function buildReferralForest(referrals: readonly Referral[]): ReferralRoot[] {
  const ordered = [...referrals].sort(compareReferrals);
  const bringer = findBringers(ordered);
  const givenBy = new Map<string, Referral[]>();
  for (const referral of ordered) {
    const given = givenBy.get(referral.fromAccountId);
    if (given) given.push(referral);
    else givenBy.set(referral.fromAccountId, [referral]);
  }
  /** Built from the leaves upwards without recursion: a chain may be as long as there are referrals. */
  const childrenOf = new Map<string, ReferralNode[]>();
  const roots: ReferralRoot[] = [];
  for (const accountId of leavesFirst([...givenBy.keys()], bringer)) {
    const children = (givenBy.get(accountId) ?? []).map((referral) => ({
      referral,
      children: childrenOf.get(referral.id) ?? [],
    }));
    const up = bringer.get(accountId);
    if (up) childrenOf.set(up.id, children);
    else roots.push({ accountId, children });
  }
  return roots;
}

/** The referral that brought each account; whoever would become their own ancestor is not brought. */
function findBringers(ordered: readonly Referral[]): Map<string, Referral> {
  const bringer = new Map<string, Referral>();
  const nearer = new Map<string, string>();
  /** The account at the very top; the way there is shortened, so that long chains are not walked again. */
  const topOf = (accountId: string): string => {
    let top = accountId;
    for (let up = nearer.get(top); up !== undefined; up = nearer.get(top)) top = up;
    for (let at = accountId; at !== top; ) {
      const next = nearer.get(at) ?? top;
      nearer.set(at, top);
      at = next;
    }
    return top;
  };
  for (const referral of ordered) {
    const { fromAccountId, toAccountId } = referral;
    if (toAccountId === null || isColleague(referral) || bringer.has(toAccountId)) continue;
    // Nobody brought it yet, so it is a top: only its own tree could close a circle.
    if (topOf(fromAccountId) === toAccountId) continue;
    bringer.set(toAccountId, referral);
    nearer.set(toAccountId, fromAccountId);
  }
  return bringer;
}

/** Accounts in an order in which each comes after all that hang on it. */
function leavesFirst(accountIds: readonly string[], bringer: ReadonlyMap<string, Referral>): string[] {
  const depths = new Map<string, number>();
  const depthOf = (accountId: string): number => {
    const way: string[] = [];
    let at: string | undefined = accountId;
    while (at !== undefined && !depths.has(at)) {
      way.push(at);
      at = bringer.get(at)?.fromAccountId;
    }
    let depth = at === undefined ? -1 : (depths.get(at) ?? 0);
    for (const passed of way.reverse()) depths.set(passed, ++depth);
    return depths.get(accountId) ?? 0;
  };
  return [...accountIds].sort((a, b) => depthOf(b) - depthOf(a));
}
