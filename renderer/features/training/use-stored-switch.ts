import { useState } from 'react';

/** A switch that stays as it was left on this machine; off until somebody switches it on. */
export function useStoredSwitch(key: string): [boolean, (isOn: boolean) => void] {
  const name = `rekindle.${key}`;
  const [isOn, setIsOn] = useState(() => localStorage.getItem(name) === 'on');
  const change = (next: boolean) => {
    localStorage.setItem(name, next ? 'on' : 'off');
    setIsOn(next);
  };
  return [isOn, change];
}
