import { isInScope } from '../../core/account/account-scope';
import { countAttempts } from '../../core/account/activity-facts';
import { counted } from '../../core/calendar/date-words';
import { peaceOfAccount } from '../../core/contact/peace';
import type { ParsedInput } from '../../core/contract';
import { readAttemptsLadder } from '../../core/rhythm/attempts-ladder';
import type { RhythmList, RhythmRow, RhythmView } from '../../core/rhythm/rhythm';
import { type TouchDue, touchDueInWords, touchDueOf } from '../../core/rhythm/touch-due';
import { activeSetAside } from '../../core/today/set-aside-state';
import type { AccountEntry } from '../history/history-index';
import type { HostContext } from '../host-context';

/** Touches that come within so many days are shown before their day. */
const comingDays = 30;

interface Placed {
  readonly entry: AccountEntry;
  readonly due: TouchDue | null;
  readonly attemptCount: number;
  readonly why: () => string;
}

/** Who is due when, by how much and why; who waits for a verdict; who is left in peace. */
export function listRhythm(context: HostContext, query: ParsedInput<'rhythm.list'>): RhythmList {
  const settings = context.settings();
  const repId = query.scope === 'mine' ? settings.meRepId : null;
  const views: Record<RhythmView, Placed[]> = { overdue: [], coming: [], decide: [], peace: [] };
  for (const entry of context.history.entries()) {
    if (isInScope(entry.facts, repId)) place(entry, views, settings);
  }
  const placed = views[query.view].sort(orders[query.view]);
  return {
    rows: placed.slice(query.offset, query.offset + query.limit).map(rowOf),
    counts: {
      overdue: views.overdue.length,
      coming: views.coming.length,
      decide: views.decide.length,
      peace: views.peace.length,
    },
  };
}

type Settings = ReturnType<HostContext['settings']>;

function place(entry: AccountEntry, views: Record<RhythmView, Placed[]>, settings: Settings): void {
  const { history, facts } = entry;
  const { asOf, lastAttempt } = facts;
  const due = touchDueOf(history, facts, settings);
  const attemptCount = lastAttempt === null ? 0 : countAttempts(history.activities, facts, asOf);
  const peace = due ? due.peace : peaceOfAccount(history.account, history.contacts, asOf);
  if (peace !== null) {
    views.peace.push({ entry, due, attemptCount, why: () => peace.reason });
    return;
  }
  const { mostAttempts } = settings;
  // A dismissal is a decision; it holds until something new happens.
  const isOpen = history.setAsides.length === 0 || activeSetAside(history, asOf) === null;
  if (!isOpen) return;
  if (attemptCount >= mostAttempts) {
    const ladder = readAttemptsLadder(history.activities, { asOf, mostAttempts });
    if (ladder.isVerdictDue) {
      const since = ladder.lastAnswer === null ? 'and no answer ever' : 'since the last answer';
      const why = () => `${counted(attemptCount, 'attempt')} ${since}: follow up, keep warm or stop?`;
      views.decide.push({ entry, due, attemptCount, why });
      return;
    }
  }
  if (due === null || due.lateDays < -comingDays) return;
  const view = due.lateDays > 0 ? views.overdue : views.coming;
  view.push({ entry, due, attemptCount, why: () => touchDueInWords(history, facts, due) });
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
