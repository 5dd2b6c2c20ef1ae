import { isInScope } from '../../core/account/account-scope';
import { daysBetween } from '../../core/calendar/day-number';
import { compareText } from '../../core/deal/compare-deals';
import type { Deal } from '../../core/deal/deal';
import { dealTitle } from '../../core/deal/deal-title';
import type { HandOff, HandOffReport } from '../../core/hand-off/hand-off';
import { readHandOffState } from '../../core/hand-off/hand-off-state';
import type { AccountEntry } from '../history/history-index';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';

type Row = HandOffReport['rows'][number];

/** For so long after the win a hand-off is offered; later the work goes on without one. */
const offerDays = 60;

/** Every hand-off with how it stands, and the wins whose hand-off nobody began (M24). */
export function reportHandOffs(
  context: HostContext,
  { scope, limit }: { readonly scope: 'mine' | 'all'; readonly limit: number },
): HandOffReport {
  const repId = scope === 'mine' ? context.settings().meRepId : null;
  const begun = new Set<string>();
  const rows: Row[] = [];
  for (const handOff of Object.values(context.store.data.handOffs)) {
    begun.add(handOff.dealId);
    const entry = context.history.entryOf(handOff.accountId);
    if (entry !== undefined && isInScope(entry.facts, repId)) rows.push(handOffRow(context, handOff, entry));
  }
  rows.sort(byUrgency);
  const unpassed = unpassedWins(context, begun, repId);
  return {
    rows: rows.slice(0, limit),
    hangingCount: rows.filter(({ hangs }) => hangs.length > 0).length,
    unpassed: unpassed.slice(0, limit),
    unpassedCount: unpassed.length,
  };
}

export function handOffRow(context: HostContext, handOff: HandOff, entry: AccountEntry): Row {
  const state = readHandOffState(handOff, {
    asOf: context.asOf(),
    acceptWithinDays: context.settings().handOffAcceptDays,
  });
  const deal = context.store.data.deals[handOff.dealId];
  return { ...handOff, ...placeOf(context, entry, handOff.dealId, deal), ...state };
}

function placeOf(
  context: HostContext,
  { history, facts }: AccountEntry,
  dealId: string,
  deal: Deal | undefined,
) {
  const offerings = Object.values(context.store.data.offerings);
  return {
    accountId: history.account.id,
    accountName: history.account.name,
    dealId,
    dealName: deal === undefined ? 'Deal' : dealTitle(deal, offerings),
    amount: deal?.amount ?? null,
    currency: deal?.currency || context.settings().defaultCurrency,
    ownerName: facts.owner.name,
  };
}

function byUrgency(a: Row, b: Row): number {
  const hanging = Number(b.hangs.length > 0) - Number(a.hangs.length > 0);
  const open = Number(a.stage === 'accepted') - Number(b.stage === 'accepted');
  return hanging || open || b.waitingDays - a.waitingDays || compareText(a.id, b.id);
}

const recentWins = onceAnEntry(({ facts: { won, asOf } }) =>
  won.filter(({ on }) => on !== null && !(daysBetween(on, asOf) > offerDays)),
);

function unpassedWins(
  context: HostContext,
  begun: ReadonlySet<string>,
  repId: string | null,
): HandOffReport['unpassed'] {
  const from = context.settings().handOffsFrom ?? '';
  const found: HandOffReport['unpassed'] = [];
  for (const entry of context.history.entries()) {
    if (!isInScope(entry.facts, repId)) continue;
    for (const { deal, on } of recentWins(entry)) {
      if (begun.has(deal.id) || deal.needsNoHandOff || (on !== null && on < from)) continue;
      found.push({ ...placeOf(context, entry, deal.id, deal), wonOn: on });
    }
  }
  return found.sort((a, b) => compareText(b.wonOn ?? '', a.wonOn ?? '') || compareText(a.dealId, b.dealId));
}
