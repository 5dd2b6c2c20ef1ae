import { peaceOfAccount, peaceOfContact } from '../../core/contact/peace';
import type { NextStep } from '../../core/next-step/next-step';
import { duePowerHours } from '../../core/power-hour/due-power-hours';
import { addDays } from '../../core/record/add-days';
import { remindedForDays } from '../../core/reminder/due-reminders';
import type { Reminder } from '../../core/reminder/reminder';
import { stepReminder } from '../../core/reminder/step-reminder';
import { dueDeliveryChecks } from '../../core/today/due-delivery-checks';
import type { HostContext } from '../host-context';

/** What a part of the app wants people to be reminded of from one local date to another, both included. */
export type ReminderSource = (
  context: HostContext,
  window: { readonly from: string; readonly until: string },
) => Reminder[];

/** Every part that reminds. Another one adds its source here. */
const sources: readonly ReminderSource[] = [writtenSteps, unwrittenChecks, powerHours];

/** All reminders of today and of the days for which they are kept up. */
export function listReminders(context: HostContext): Reminder[] {
  const until = context.asOf();
  const window = { from: addDays(until, -remindedForDays), until };
  return sources.flatMap((source) => source(context, window));
}

/** Next steps, call-backs and delivery checks that somebody wrote down. */
function writtenSteps(context: HostContext, { from, until }: { from: string; until: string }): Reminder[] {
  const steps = Object.values(context.store.data.nextSteps).filter(
    ({ doneAt, dueOn }) => doneAt === null && dueOn >= from && dueOn <= until,
  );
  return steps.flatMap((step) => reminderOf(context, step));
}

/** Delivery checks of imported losses, before anybody wrote them down. */
function unwrittenChecks(context: HostContext, { from, until }: { from: string; until: string }): Reminder[] {
  const { deliveryCheckDays: delayDays } = context.settings().thresholds;
  return context.history.entries().flatMap(({ history, facts }) => {
    if (facts.lost.length === 0) return [];
    const checks = dueDeliveryChecks(history, facts, { delayDays, until });
    return checks.filter(({ dueOn }) => dueOn >= from).flatMap((step) => reminderOf(context, step));
  });
}

/** Nobody is reminded of other people's steps, nor of somebody who is left in peace. */
function reminderOf(context: HostContext, step: NextStep): Reminder[] {
  const entry = context.history.entryOf(step.accountId);
  if (entry === undefined) return [];
  const { history, facts } = entry;
  const { meRepId, reminders } = context.settings();
  if (meRepId !== null && (step.repId ?? facts.owner.repId) !== meRepId) return [];
  const contact = history.contacts.find(({ id }) => id === step.contactId);
  const isPeaceful =
    (contact !== undefined && peaceOfContact(contact, facts.asOf) !== null) ||
    peaceOfAccount(history.account, history.contacts, facts.asOf) !== null;
  if (isPeaceful) return [];
  return [stepReminder(step, { accountName: history.account.name, worksFrom: reminders.worksFrom })];
}

/** Power hours of a series from when they begin until they are over: later nobody can join any more. */
function powerHours({ store, settings, localNow }: HostContext): Reminder[] {
  const { powerHourSeries, powerHours: hours } = store.data;
  const moment = { localNow: localNow(), minutesAhead: 0, repId: settings().meRepId };
  return duePowerHours(Object.values(powerHourSeries), Object.values(hours), moment).map(
    ({ seriesId, on, at, name, powerHourId, lengthMinutes }) => ({
      id: `power-hour:${seriesId}:${on}`,
      at,
      title: `Power hour: ${name}`,
      detail: `${lengthMinutes} minutes of calls from ${at.slice(11, 16)}.`,
      address: powerHourId === null ? '/power-hour' : `/power-hour/${powerHourId}`,
    }),
  );
}
