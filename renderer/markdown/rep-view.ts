import { createContext } from 'react';
import type { Answer } from '../../core/engagement/engagement';
import type { Answers } from '../../core/playbook/when';

/** The page as a rep goes through it: what was answered decides what is shown. */
export interface RepView {
  readonly answers: Answers;
  /** Without the answers of steps that are hidden by now. */
  readonly counted: Answers;
  /** `undefined` takes the answer back. */
  readonly answer: (stepId: string, value: Answer | undefined) => void;
}

/** `null` where the page is read as it is written. */
export const RepViewContext = createContext<RepView | null>(null);
