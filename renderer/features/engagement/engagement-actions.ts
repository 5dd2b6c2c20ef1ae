import { createContext, useContext } from 'react';
import type { MissingPiece } from './completion-list';

/** What buttons and keys do alike. */
export interface EngagementActions {
  readonly move: (by: number) => void;
  readonly tick: () => void;
  readonly skip: () => void;
  readonly goOn: () => void;
  /** What going on means now: the next step, the next part, or completing. */
  readonly goOnWords: string;
  readonly openObjections: (stepId?: unknown) => void;
  readonly openNote: () => void;
  readonly complete: () => void;
  readonly askToAbandon: () => void;
  /** What completing waits for; empty until it was tried. */
  readonly missing: readonly MissingPiece[];
  /** Why the host refused, in its words; `null` when it did not. */
  readonly refusal: string | null;
}

const context = createContext<EngagementActions | null>(null);
export const EngagementActionsProvider = context.Provider;

export function useEngagementActions(): EngagementActions {
  const actions = useContext(context);
  if (actions === null) throw new Error('This part belongs inside an engagement.');
  return actions;
}
