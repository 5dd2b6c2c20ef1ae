import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

export function showKeyList(shouldShow: boolean): void {
  isOpen = shouldShow;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useKeyListIsOpen(): boolean {
  return useSyncExternalStore(listen, () => isOpen);
}
