import { Notification } from 'electron';
import type { Reminder } from '../core/reminder/reminder';
import type { Router } from '../host/router';

const everyMs = 30_000;
/** More at once are told in one sentence. */
const mostAtOnce = 3;

interface SystemReminders {
  readonly route: Router;
  /** Brings the window to the front, at the place. */
  readonly open: (address: string) => void;
}

/** Shows due reminders as notifications of the operating system; a click opens their place. */
export function remindBySystem({ route, open }: SystemReminders): void {
  /** One that nobody holds may be collected, and its click is lost. */
  const shown = new Set<Notification>();
  const show = ({ title, detail, address }: Pick<Reminder, 'title' | 'detail' | 'address'>) => {
    const notification = new Notification({ title, body: detail });
    shown.add(notification);
    notification.on('close', () => shown.delete(notification));
    notification.on('failed', (_event, error) => {
      shown.delete(notification);
      console.error('[rekindle] A notification was not shown:', error);
    });
    notification.on('click', () => {
      shown.delete(notification);
      open(address);
    });
    notification.show();
  };
  const look = async () => {
    // Not taken where they can't be shown: the list in the window has them.
    if (!Notification.isSupported()) return;
    const answer = await route('reminder.take', {});
    if (!answer.ok) return;
    const { reminders } = answer.data as { reminders: Reminder[] };
    if (reminders.length <= mostAtOnce) for (const reminder of reminders) show(reminder);
    else show({ title: `${reminders.length} reminders are due`, detail: '', address: '/today' });
  };
  const lookSafely = () =>
    void look().catch((failure: unknown) => {
      console.error('[rekindle] Reminders could not be shown:', failure);
    });
  lookSafely();
  setInterval(lookSafely, everyMs);
}
