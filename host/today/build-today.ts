import type { AccountHistory } from '../../core/account/account-history';
import { isInScope } from '../../core/account/account-scope';
import { peaceOfAccount, peaceOfContact } from '../../core/contact/peace';
import type { ParsedInput } from '../../core/contract';
import type { NextStep } from '../../core/next-step/next-step';
import { pageInOrder } from '../../core/order/page-in-order';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import { addDays } from '../../core/record/add-days';
import type { RankWeights } from '../../core/settings/settings';
import { choosePlaybook, isUnderWay } from '../../core/today/choose-playbook';
import { dueDeliveryChecks } from '../../core/today/due-delivery-checks';
import { contactName, phoneOf, poolsByWeight, type Rank } from '../../core/today/rank-call';
import { activeSetAside } from '../../core/today/set-aside-state';
import type { RankedCall, Today } from '../../core/today/today';
import type { AccountEntry } from '../history/history-index';
import type { HostContext } from '../host-context';
import { stockTarget } from '../stock/stock-target';

/** Steps that are due within a week are shown before their day. */
const comingDays = 7;
/** Today shows a handful; everybody's may be thousands. */
const firstSteps = 20;

/** Everything on Today, read from the index at one go, so that its parts agree. */
export function buildToday(
  context: HostContext,
  playbooks: readonly PlaybookSummary[],
  input: ParsedInput<'today.get'>,
): Today {
  const { asOf } = context.history.poolContext();
  const settings = context.settings();
  const entries = context.history.entries();
  const repId = input.scope === 'mine' ? settings.meRepId : null;
  const { seen, setAsideCount } = lookAt(entries, repId, asOf);
  const wanted =
    input.pool === null
      ? seen
      : seen.filter(({ entry }) => entry.pools.some(({ pool }) => pool === input.pool));
  const page = pageInOrder(wanted, byRank, input);
  const steps = listDueSteps(context, input.scope);
  return {
    asOf,
    calls: page.map(({ entry, rank }) => rankedCall(entry, rank, { playbooks, weights: settings.weights })),
    callCount: wanted.length,
    poolCounts: countPools(seen),
    dueSteps: steps.slice(0, firstSteps),
    dueStepCount: steps.length,
    openEngagements: openEngagements(entries, repId),
    stock: { ...countStock(entries, repId), target: stockTarget(context, repId).target },
    setAsideCount,
    accountCount: entries.length,
  };
}

/** What is due or comes within a week, of the rep or of everybody, the earliest first. */
export function listDueSteps(context: HostContext, scope: 'mine' | 'all'): Today['dueSteps'] {
  const { thresholds, meRepId } = context.settings();
  return dueSteps(context.history.entries(), {
    repId: scope === 'mine' ? meRepId : null,
    until: addDays(context.history.poolContext().asOf, comingDays),
    delayDays: thresholds.deliveryCheckDays,
  });
}

interface RankedEntry {
  readonly entry: AccountEntry;
  readonly rank: Rank;
}

/** The accounts in scope that are worth a call, and how many of them are set aside or left in peace. */
function lookAt(entries: readonly AccountEntry[], repId: string | null, asOf: string) {
  const seen: RankedEntry[] = [];
  let setAsideCount = 0;
  for (const entry of entries) {
    const { history, facts, rank } = entry;
    if (!isInScope(facts, repId)) continue;
    const isAside =
      (history.setAsides.length > 0 && activeSetAside(history, asOf) !== null) ||
      (rank !== null && peaceOfAccount(history.account, history.contacts, asOf) !== null);
    if (isAside) setAsideCount += 1;
    else if (rank !== null) seen.push({ entry, rank });
  }
  return { seen, setAsideCount };
}

/** Best first; equal ranks by name, then id, so that the list never jumps. */
function byRank(a: RankedEntry, b: RankedEntry): number {
  if (a.rank.rank !== b.rank.rank) return b.rank.rank - a.rank.rank;
  const one = a.entry.history.account;
  const other = b.entry.history.account;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function rankedCall(
  { history, facts, pools }: AccountEntry,
  { rank, parts, strongest, trigger }: Rank,
  { playbooks, weights }: { playbooks: readonly PlaybookSummary[]; weights: RankWeights },
): RankedCall {
  const contact = history.contacts.find(({ id }) => id === strongest?.contactId);
  const playbook = strongest && choosePlaybook(playbooks, strongest.pool);
  return {
    accountId: history.account.id,
    accountName: history.account.name,
    ownerName: facts.owner.name,
    pools: poolsByWeight(pools, weights),
    why: [trigger?.why, strongest?.why].filter(Boolean).join('. '),
    trigger: trigger && { kind: trigger.trigger.kind, why: trigger.why },
    rank,
    parts: [...parts],
    amount: strongest?.amount ?? null,
    currency: strongest?.currency ?? '',
    lastTouchOn: facts.lastTouchOn,
    contactName: contact ? contactName(contact) : '',
    phone: (contact && phoneOf(contact)) || history.account.phone,
    playbookFileId: playbook?.fileId ?? '',
    playbookTitle: playbook?.title ?? '',
    isUnderWay: playbook !== null && isUnderWay(history.engagements, playbook.id),
  };
}

function countPools(ranked: readonly RankedEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entry } of ranked) {
    for (const { pool } of entry.pools) counts[pool] = (counts[pool] ?? 0) + 1;
  }
  return counts;
}

/** Why the step's person, or anybody there, is not to be contacted now; empty when they may be. */
function peaceOfStep({ account, contacts }: AccountHistory, { contactId }: NextStep, asOf: string): string {
  const contact = contacts.find(({ id }) => id === contactId);
  const person = contact === undefined ? null : peaceOfContact(contact, asOf);
  return (person ?? peaceOfAccount(account, contacts, asOf))?.reason ?? '';
}

interface DueQuery {
  readonly repId: string | null;
  readonly until: string;
  readonly delayDays: number;
}

function dueSteps(entries: readonly AccountEntry[], { repId, until, delayDays }: DueQuery) {
  const steps: Today['dueSteps'] = [];
  for (const { history, facts } of entries) {
    if (history.nextSteps.length === 0 && facts.lost.length === 0) continue;
    const add = (step: NextStep) => {
      if (repId !== null && (step.repId ?? facts.owner.repId) !== repId) return;
      const peace = peaceOfStep(history, step, facts.asOf);
      steps.push({ ...step, accountName: history.account.name, peace });
    };
    for (const step of history.nextSteps) if (step.doneAt === null && step.dueOn <= until) add(step);
    if (facts.lost.length > 0)
      for (const check of dueDeliveryChecks(history, facts, { delayDays, until })) add(check);
  }
  return steps.sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

function openEngagements(entries: readonly AccountEntry[], repId: string | null): Today['openEngagements'] {
  const open: Today['openEngagements'] = [];
  for (const { history, facts } of entries) {
    for (const engagement of history.engagements) {
      if (engagement.status !== 'open') continue;
      if (repId !== null && (engagement.repId ?? facts.owner.repId) !== repId) continue;
      const { id, accountId, playbookTitle, phase, updatedAt } = engagement;
      open.push({ id, accountId, playbookTitle, phase, updatedAt, accountName: history.account.name });
    }
  }
  return open.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** The stock of live opportunities (M9): a rep's are those that they own, or that their accounts have. */
function countStock(entries: readonly AccountEntry[], repId: string | null): { open: number; stale: number } {
  let open = 0;
  let stale = 0;
  for (const { facts } of entries) {
    const isMine = ({ ownerId }: { readonly ownerId: string | null }) =>
      repId === null || (ownerId ?? facts.owner.repId) === repId;
    for (const deal of facts.open) if (isMine(deal)) open += 1;
    for (const deal of facts.stale) if (isMine(deal)) stale += 1;
  }
  return { open, stale };
}
