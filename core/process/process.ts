import type { SourceRange } from '../playbook/playbook';

/** One agreement or sign that a stage is over. */
export interface ProcessCheckpoint {
  readonly text: string;
  readonly isRequired: boolean;
  readonly range: SourceRange;
}

/** A stage of the team's own process, from first contact to close (M26). */
export interface ProcessStage {
  readonly id: string;
  readonly title: string;
  /** What the stage is about: its paragraphs as plain text. */
  readonly words: string;
  readonly checkpoints: readonly ProcessCheckpoint[];
  readonly range: SourceRange;
}
