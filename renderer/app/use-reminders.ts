import type { Reminder } from '../../core/reminder/reminder';
import { useRequest } from './use-request';

/** Time alone makes a reminder due. */
const everyMs = 30_000;

/** What is due now; `undefined` while it is read. */
export function useReminders(): readonly Reminder[] | undefined {
  return useRequest('reminder.list', {}, { everyMs }).data?.reminders;
}
