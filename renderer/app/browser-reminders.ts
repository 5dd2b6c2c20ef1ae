import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Reminder } from '../../core/reminder/reminder';
import { bridge } from '../bridge';
import { useStatus } from './use-status';

const everyMs = 30_000;
/** More at once are told in one sentence. */
const mostAtOnce = 3;

/** Shows due reminders as the browser's notifications, where somebody switched them on in settings. */
export function BrowserReminders() {
  const status = useStatus();
  const isOn =
    status?.host === 'browser' && status.settings.reminders.isOn && status.settings.reminders.inBrowser;
  useEffect(() => {
    if (!isOn) return;
    const look = () => void takeAndShow();
    look();
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [isOn]);
  return null;
}

/** Not taken where they could not be shown: another window may, and the list has them in any case. */
async function takeAndShow(): Promise<void> {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
  try {
    const { reminders } = await bridge.request('reminder.take', {});
    if (reminders.length > mostAtOnce) {
      show({ id: 'several', title: `${reminders.length} reminders are due`, detail: '', address: '/today' });
    } else for (const reminder of reminders) show(reminder);
  } catch {
    // While the server is away nothing can be due that could be shown; the next look asks again.
  }
}

function show({ id, title, detail, address }: Omit<Reminder, 'at'>): void {
  const notification = new Notification(title, { body: detail, tag: id });
  notification.onclick = () => {
    window.focus();
    navigate(address);
    notification.close();
  };
}
