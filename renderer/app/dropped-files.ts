let dropped: File[] = [];
const listeners = new Set<() => void>();

/** Keeps files that were dropped on the window until the import screen takes them. */
export function keepDroppedFiles(files: readonly File[]): void {
  dropped = [...dropped, ...files];
  for (const listener of listeners) listener();
}

/** Hands over what was dropped, once. */
export function takeDroppedFiles(): File[] {
  const taken = dropped;
  dropped = [];
  return taken;
}

/** Told at every drop while the import screen is open already. */
export function subscribeToDroppedFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
