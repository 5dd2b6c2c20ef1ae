import { useSyncExternalStore } from 'react';
import type { ListedReferral } from '../../core/referral/listed-referral';
import type { Referral } from '../../core/referral/referral';
import type { ValueKind } from '../../core/value/value-kinds';

/** What is known already when something of value is written down. */
export interface GiveValuePreset {
  readonly accounts?: readonly { readonly id: string; readonly name: string }[];
  readonly idea?: { readonly id: string; readonly kind: ValueKind; readonly text: string };
}

/** A name that may become a prospect. */
export type NamedReferral = Pick<Referral, 'id' | 'name' | 'company' | 'email'>;

/** A dialog that several screens open. */
export type DeskDialog =
  | ({ readonly kind: 'give-value'; readonly onGiven?: () => void } & GiveValuePreset)
  | { readonly kind: 'record-name'; readonly account: { readonly id: string; readonly name: string } | null }
  | { readonly kind: 'edit-name'; readonly referral: ListedReferral }
  | { readonly kind: 'become'; readonly referral: NamedReferral };

let shown: DeskDialog | null = null;
const listeners = new Set<() => void>();

function set(next: DeskDialog | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

export function openDeskDialog(dialog: DeskDialog): void {
  set(dialog);
}

export function closeDeskDialog(): void {
  set(null);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDeskDialog(): DeskDialog | null {
  return useSyncExternalStore(listen, () => shown);
}
