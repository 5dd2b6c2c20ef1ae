import { useState } from 'react';
import { type NotificationAnswer, useNotificationPermission } from './use-notification-permission';
import { YesNo } from './yes-no';

interface BrowserNotificationsProps {
  readonly isWanted: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isWanted: boolean) => void;
}

const list = 'The list at the foot of the window has every reminder in any case.';

function hintOf(answer: NotificationAnswer, isWanted: boolean, wasAsked: boolean): string {
  switch (answer) {
    case 'unsupported':
      return `This browser can’t show notifications. ${list}`;
    case 'denied':
      return `This browser refuses notifications of this page. Allow them where it shows the page’s address, then switch them on here. ${list}`;
    case 'default':
      if (wasAsked)
        return `The browser’s question was not answered. Switch them on to be asked again. ${list}`;
      return isWanted
        ? `They are on, but this browser was not asked yet. Switch them on here to be asked. ${list}`
        : `The browser asks once when you switch them on. They come while a window is open. ${list}`;
    case 'granted':
      return `They come while a window is open. ${list}`;
  }
}

/** Reminders as the browser's notifications: it is asked on this click, and never otherwise. */
export function BrowserNotifications({ isWanted, isDisabled, onChange }: BrowserNotificationsProps) {
  const { answer, ask } = useNotificationPermission();
  const [wasAsked, setAsked] = useState(false);
  const change = async (isOn: boolean) => {
    const given = isOn ? await ask() : answer;
    setAsked(isOn);
    if (!isOn || given === 'granted') onChange(isOn);
  };
  return (
    <YesNo
      label="By notifications of this browser"
      hint={hintOf(answer, isWanted, wasAsked)}
      value={isWanted && answer === 'granted'}
      isDisabled={isDisabled || answer === 'unsupported'}
      onChange={(isOn) => void change(isOn)}
    />
  );
}
