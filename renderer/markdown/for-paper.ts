import { useSyncExternalStore } from 'react';

let isForPaper = false;
const listeners = new Set<() => void>();

/**
 * While true every diagram is drawn, in light colours and as a picture: a frame may stay empty on paper, and
 * a drawing of the dark theme is light lines on nothing.
 */
export function drawForPaper(isWanted: boolean): void {
  isForPaper = isWanted;
  for (const listener of listeners) listener();
}

export function useIsForPaper(): boolean {
  return useSyncExternalStore(listen, () => isForPaper);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
