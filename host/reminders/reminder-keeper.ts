import { instantOf } from '../../core/calendar/instant-of';
import { dueReminders, unshownReminders } from '../../core/reminder/due-reminders';
import {
  type Reminder,
  type ReminderSnooze,
  type ReminderState,
  reminderStateFields,
} from '../../core/reminder/reminder';
import { snoozeUntil } from '../../core/reminder/snooze-until';
import { isWorkingTime } from '../../core/reminder/working-time';
import type { Change } from '../../core/workspace/workspace-data';
import { localDate } from '../calendar';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import { listReminders } from './reminder-sources';

type StateFields = Partial<Pick<ReminderState, 'notifiedAt' | 'snoozedUntil' | 'dismissedAt'>>;

/** Keeps in the workspace what became of each reminder, so that none comes twice, also after a restart. */
export class ReminderKeeper {
  readonly #context: HostContext;
  /** One at a time, so that two windows never take the same reminder. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: HostContext) {
    this.#context = context;
  }

  due(): Reminder[] {
    if (!this.#context.settings().reminders.isOn) return [];
    return dueReminders(listReminders(this.#context), this.#states(), this.#now());
  }

  /** What the system is to show now; it is on the disk as shown before it is told. */
  take(): Promise<Reminder[]> {
    return this.#inTurn(async () => {
      if (!this.#mayNotify()) return [];
      const due = this.due();
      const unshown = unshownReminders(due, this.#states());
      const notifiedAt = this.#now().toISOString();
      if (unshown.length > 0) {
        await this.#context.store.commit([
          ...unshown.map((reminder) => this.#put(reminder, { notifiedAt })),
          ...this.#removals(),
        ]);
      }
      return unshown;
    });
  }

  /** One that is not due any more needs nothing. */
  snooze(id: string, until: ReminderSnooze): Promise<void> {
    const { worksFrom } = this.#context.settings().reminders;
    const moment = { now: this.#now(), today: this.#context.asOf(), worksFrom };
    return this.#change(id, { snoozedUntil: snoozeUntil(until, moment).toISOString() });
  }

  dismiss(id: string): Promise<void> {
    return this.#change(id, { dismissedAt: this.#now().toISOString() });
  }

  #change(id: string, fields: StateFields): Promise<void> {
    return this.#inTurn(async () => {
      const reminder = this.due().find((one) => one.id === id);
      if (reminder !== undefined) await this.#context.store.commit([this.#put(reminder, fields)]);
    });
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.#last.then(action);
    this.#last = result.catch(() => undefined);
    return result;
  }

  #mayNotify(): boolean {
    const { hostKind } = this.#context;
    const { reminders } = this.#context.settings();
    const isWanted = hostKind === 'desktop' ? reminders.onDesktop : reminders.inBrowser;
    if (!isWanted) return false;
    return !reminders.onlyWorkingHours || isWorkingTime(this.#context.localNow(), reminders);
  }

  #put({ id: reminderId, at }: Reminder, fields: StateFields): Change {
    const { records } = this.#context;
    const old = this.#recordOf(reminderId);
    const fresh = reminderStateFields.parse({ reminderId, at, ...fields });
    if (old === undefined) return putRecord('reminderStates', records.create('reminderStates', fresh));
    const next = old.at === at ? fields : fresh;
    return putRecord('reminderStates', records.update('reminderStates', old, next));
  }

  /** What became of reminders that are long over is of no use to anybody. */
  #removals(): Change[] {
    const kept = new Set(listReminders(this.#context).map(({ id }) => id));
    const all = Object.values(this.#context.store.data.reminderStates);
    return all
      .filter(({ reminderId }) => !kept.has(reminderId))
      .map(({ id }) => ({ remove: 'reminderStates', id }));
  }

  #recordOf(reminderId: string): ReminderState | undefined {
    return Object.values(this.#context.store.data.reminderStates).find(
      (one) => one.reminderId === reminderId,
    );
  }

  #states(): ReadonlyMap<string, ReminderState> {
    const all = Object.values(this.#context.store.data.reminderStates);
    return new Map(all.map((state) => [state.reminderId, state]));
  }

  /** The moment that everything is shown for: now, or this time of day on the as-of date. */
  #now(): Date {
    const now = this.#context.now();
    return this.#context.asOf() === localDate(now) ? now : instantOf(this.#context.localNow());
  }
}
