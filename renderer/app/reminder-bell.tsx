import { IconBell } from '@tabler/icons-react';
import { showReminders } from './reminder-store';
import classes from './status-line.module.css';
import { useReminders } from './use-reminders';

/** How many reminders wait, on every screen; it opens their list. */
export function ReminderBell() {
  const count = useReminders()?.length ?? 0;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={classes.bell}
      title="Show the reminders (Shift R)"
      onClick={() => showReminders(true)}
    >
      <IconBell size={13} stroke={1.8} aria-hidden="true" />
      {count === 1 ? '1 reminder' : `${count.toLocaleString('en-US')} reminders`}
    </button>
  );
}
