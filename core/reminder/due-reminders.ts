import { instantOf } from '../calendar/instant-of';
import type { Reminder, ReminderStateFields } from './reminder';

type States = ReadonlyMap<string, ReminderStateFields>;

/** After so many days a reminder has done what it can; Today goes on showing what is late. */
export const remindedForDays = 7;

/** What is due at `now`, earliest first: neither dismissed nor snoozed, and no older than a week. */
export function dueReminders(reminders: Iterable<Reminder>, states: States, now: Date): Reminder[] {
  const oldest = now.getTime() - remindedForDays * 86_400_000;
  const due: Reminder[] = [];
  for (const reminder of reminders) {
    const at = instantOf(reminder.at).getTime();
    if (at > now.getTime() || at < oldest) continue;
    const state = stateOf(reminder, states);
    if (state?.dismissedAt) continue;
    if (state?.snoozedUntil && Date.parse(state.snoozedUntil) > now.getTime()) continue;
    due.push(reminder);
  }
  return due.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** Of those that are due, the ones that the system has not shown since they became so. */
export function unshownReminders(due: readonly Reminder[], states: States): Reminder[] {
  return due.filter((reminder) => {
    const state = stateOf(reminder, states);
    if (!state?.notifiedAt) return true;
    return state.snoozedUntil !== null && state.notifiedAt < state.snoozedUntil;
  });
}

/** What became of a reminder; `undefined` when nothing did since it was set to this time. */
function stateOf(reminder: Reminder, states: States): ReminderStateFields | undefined {
  const state = states.get(reminder.id);
  return state?.at === reminder.at ? state : undefined;
}
