import { useEffect, useState } from 'react';

export type NotificationAnswer = NotificationPermission | 'unsupported';

const current = (): NotificationAnswer =>
  typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;

/** What this browser says to notifications of this page, also when it is changed in its own settings. */
export function useNotificationPermission() {
  const [answer, setAnswer] = useState(current);
  useEffect(() => {
    let status: PermissionStatus | undefined;
    const look = () => setAnswer(current());
    // Some browsers don't tell of it; what they last said stands then.
    void navigator.permissions?.query({ name: 'notifications' }).then(
      (found) => {
        status = found;
        found.addEventListener('change', look);
      },
      () => undefined,
    );
    return () => status?.removeEventListener('change', look);
  }, []);
  /** To be called on a click only: a browser refuses a page that asks by itself. */
  const ask = async (): Promise<NotificationAnswer> => {
    const given =
      typeof Notification === 'undefined' ? 'unsupported' : await Notification.requestPermission();
    setAnswer(given);
    return given;
  };
  return { answer, ask };
}
