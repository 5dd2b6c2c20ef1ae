import { useSyncExternalStore } from 'react';
import { type ImportWork, noWork } from './import-work';

let work: ImportWork = noWork;
const listeners = new Set<() => void>();

export function currentWork(): ImportWork {
  return work;
}

export function updateWork(part: Partial<ImportWork>): void {
  work = { ...work, ...part };
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The import under way; it goes on while another screen is shown. */
export function useImportWork(): ImportWork {
  return useSyncExternalStore(listen, currentWork);
}
