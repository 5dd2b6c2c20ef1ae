import { useSyncExternalStore } from 'react';

let isShown = false;
const listeners = new Set<() => void>();

/** Opens or closes the list of reminders. */
export function showReminders(shown: boolean): void {
  isShown = shown;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRemindersShown(): boolean {
  return useSyncExternalStore(listen, () => isShown);
}
