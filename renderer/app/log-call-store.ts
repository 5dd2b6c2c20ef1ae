import { useSyncExternalStore } from 'react';

/** What is known already when a call is logged. */
export interface LogCallPreset {
  readonly accountId?: string;
  readonly accountName?: string;
  /** Filled in, to be typed over: the row that one is at, when the call may be anybody's. */
  readonly suggested?: { readonly id: string; readonly name: string };
}

let preset: LogCallPreset | null = null;
const listeners = new Set<() => void>();

function set(next: LogCallPreset | null): void {
  preset = next;
  for (const listener of listeners) listener();
}

/** Opens the dialog that logs any call; a screen that shows an account names it. */
export function openLogCall(known: LogCallPreset = {}): void {
  set(known);
}

export function closeLogCall(): void {
  set(null);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLogCall(): LogCallPreset | null {
  return useSyncExternalStore(listen, () => preset);
}
