import type { Phase } from '../engagement/engagement';
import type { TextEdit } from './text-edit';

/** What a passage of a plain text could become; the coach ticks it on or off. */
export interface Proposal {
  /** Kind and line: names it as long as the text is the same. */
  readonly id: string;
  readonly kind: 'phase' | 'checklist' | 'question' | 'objection';
  /** From 1. */
  readonly line: number;
  /** The words that stand there, on one line. */
  readonly words: string;
  /** Where it stands when all is taken. */
  readonly phase: Phase;
  /** Ticked from the start. */
  readonly isAdvised: boolean;
}

/** A passage that becomes a step. */
export interface StepMark {
  readonly mark: 'step';
  readonly start: number;
  readonly proposal: Proposal;
  readonly edits: readonly TextEdit[];
}

/** A place where a phase may begin, go on or end: a heading of level 1 or 2, or the first words of a text. */
export interface PhaseMark {
  readonly mark: 'phase';
  readonly start: number;
  /** The phase that the heading names already as it stands; `null` for all others. */
  readonly written: Phase | null;
  /** `null` where it can only end a phase. */
  readonly proposal: Proposal | null;
  /** What makes it the beginning of its phase, and what makes it a part of one. */
  readonly asBeginning: readonly TextEdit[];
  readonly asPart: readonly TextEdit[];
}

export type ConversionMark = StepMark | PhaseMark;

/** How a plain text could become a playbook. */
export interface Conversion {
  readonly title: string;
  readonly goal: string;
  readonly proposals: readonly Proposal[];
  /** In the order of the text. */
  readonly marks: readonly ConversionMark[];
}

export interface PlaybookHead {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
}
