import { isInScope } from '../../core/account/account-scope';
import { countAttempts } from '../../core/account/activity-facts';
import { counted } from '../../core/calendar/date-words';
import { peaceOfAccount } from '../../core/contact/peace';
import type { ParsedInput } from '../../core/contract';
import { pageInOrder } from '../../core/order/page-in-order';
import { readAttemptsLadder } from '../../core/rhythm/attempts-ladder';
import type { RhythmList, RhythmRow, RhythmView } from '../../core/rhythm/rhythm';
import { type TouchDue, touchDueInWords, touchDueOf } from '../../core/rhythm/touch-due';
import { activeSetAside } from '../../core/today/set-aside-state';
import type { AccountEntry } from '../history/history-index';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';

/** Touches that come within so many days are shown before their day. */
const comingDays = 30;

interface Placed {
  readonly view: RhythmView;
  readonly entry: AccountEntry;
  readonly due: TouchDue | null;
  readonly attemptCount: number;
  readonly why: () => string;
}

export interface RhythmLister {
  list(query: ParsedInput<'rhythm.list'>): RhythmList;
}

/** Who is due when, by how much and why; who waits for a verdict; who is left in peace. */
export function createRhythmLister(context: HostContext): RhythmLister {
  const placeOf = onceAnEntry((entry) => place(entry, context.settings()));
  return {
    list(query) {
      const repId = query.scope === 'mine' ? context.settings().meRepId : null;
      const counts = { overdue: 0, coming: 0, decide: 0, peace: 0 };
      const shown: Placed[] = [];
      for (const entry of context.history.entries()) {
        const placed = placeOf(entry);
        if (placed === null || !isInScope(entry.facts, repId)) continue;
        counts[placed.view] += 1;
        if (placed.view === query.view) shown.push(placed);
      }
      return { rows: pageInOrder(shown, orders[query.view], query).map(rowOf), counts };
    },
  };
}

type Settings = ReturnType<HostContext['settings']>;

/** `null` for an account that is none of the rhythm's business now. */
function place(entry: AccountEntry, settings: Settings): Placed | null {
  const { history, facts } = entry;
  const { asOf, lastAttempt } = facts;
  const due = touchDueOf(history, facts, settings);
  const attemptCount = lastAttempt === null ? 0 : countAttempts(history.activities, facts, asOf);
  const peace = due ? due.peace : peaceOfAccount(history.account, history.contacts, asOf);
  if (peace !== null) return { view: 'peace', entry, due, attemptCount, why: () => peace.reason };
  const { mostAttempts } = settings;
  // A dismissal is a decision; it holds until something new happens.
  const isOpen = history.setAsides.length === 0 || activeSetAside(history, asOf) === null;
  if (!isOpen) return null;
  if (attemptCount >= mostAttempts) {
    const ladder = readAttemptsLadder(history.activities, { asOf, mostAttempts });
    if (ladder.isVerdictDue) {
      const since = ladder.lastAnswer === null ? 'and no answer ever' : 'since the last answer';
      const why = () => `${counted(attemptCount, 'attempt')} ${since}: follow up, keep warm or stop?`;
      return { view: 'decide', entry, due, attemptCount, why };
    }
  }
  if (due === null || due.lateDays < -comingDays) return null;
  const view = due.lateDays > 0 ? 'overdue' : 'coming';
  return { view, entry, due, attemptCount, why: () => touchDueInWords(history, facts, due) };
}

const byName = (a: Placed, b: Placed) => {
  const [one, other] = [a.entry.history.account, b.entry.history.account];
  return one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1;
};
const byLateness = (a: Placed, b: Placed) => (b.due?.lateDays ?? 0) - (a.due?.lateDays ?? 0) || byName(a, b);

const orders: Readonly<Record<RhythmView, (a: Placed, b: Placed) => number>> = {
  overdue: byLateness,
  coming: byLateness,
  decide: (a, b) => b.attemptCount - a.attemptCount || byName(a, b),
  peace: byName,
};

function rowOf({ entry: { history, facts }, due, attemptCount, why }: Placed): RhythmRow {
  const open = history.nextSteps.filter(({ doneAt }) => doneAt === null);
  const next = open.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  return {
    accountId: history.account.id,
    accountName: history.account.name,
    ownerName: facts.owner.name,
    why: why(),
    dueOn: due?.dueOn ?? null,
    lateDays: due?.lateDays ?? 0,
    nextStepOn: next?.dueOn ?? null,
    nextStepText: next?.text ?? '',
    attemptCount,
  };
}
