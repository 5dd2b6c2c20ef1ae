import type { Phase } from '../engagement/engagement';
import type { PoolId } from '../pool/pool';
import type { ProcessStage } from '../process/process';

/** A place in a source text: line and column count from 1, offsets from 0 in UTF-16 units. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Kebab-case name of the rule, as `rekindle lint` prints it. */
  readonly rule: string;
  /** What is wrong and how to mend it, in one or two sentences. */
  readonly message: string;
  readonly range: SourceRange;
}

export type QuestionType = 'text' | 'choice' | 'several' | 'number' | 'date' | 'yes-no';
export type ScoreType = 'number' | 'choice' | 'yes-no' | 'text';

/** One comparison of `when="step = value"`; several are joined by `and` or by `or`. */
export interface WhenTerm {
  readonly stepId: string;
  readonly operator: '=' | '!=';
  readonly value: string;
}
export interface WhenCondition {
  readonly join: 'and' | 'or';
  readonly terms: readonly WhenTerm[];
}

interface StepBase {
  /** The author's `#id`, or one derived from the text (`isDerivedId`). */
  readonly id: string;
  readonly isDerivedId: boolean;
  readonly phase: Phase;
  readonly text: string;
  readonly when: WhenCondition | null;
  readonly range: SourceRange;
}

export interface ChecklistStep extends StepBase {
  readonly kind: 'check';
  readonly required: boolean;
}
export interface QuestionStep extends StepBase {
  readonly kind: 'question';
  readonly required: boolean;
  readonly type: QuestionType;
  readonly options: readonly string[];
  /** A field such as `deal.realLossReason`; empty when the answer stays in the engagement. */
  readonly saves: string;
}
export interface ScoreStep extends StepBase {
  readonly kind: 'score';
  readonly type: ScoreType;
  readonly max: number;
  readonly weight: number;
  readonly options: readonly string[];
  /** Markdown: what the figures mean. */
  readonly guide: string;
}
export interface ObjectionStep extends StepBase {
  readonly kind: 'objection';
  /** Markdown: the answer at hand. */
  readonly body: string;
}
/** Reading matter between the steps of a phase: the opener, a quote, a diagram. */
export interface ProseStep extends StepBase {
  readonly kind: 'prose';
  /** Markdown, exactly as in the file. */
  readonly body: string;
}
export type PlaybookStep = ChecklistStep | QuestionStep | ScoreStep | ObjectionStep | ProseStep;

/** A Mermaid block: its text as Markdown reads it, and where it stands, fences included. */
export interface PlaybookDiagram {
  readonly source: string;
  readonly range: SourceRange;
}
/** A `process` is the team's way from first contact to close: it has stages and no steps, and is not run. */
export type PlaybookKind = 'playbook' | 'process';

export interface Playbook {
  readonly kind: PlaybookKind;
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly owner: string;
  readonly pools: readonly PoolId[];
  readonly reviewBy: string | null;
  /** In the coach's words, where no pool says it: a heading of the library. Often empty. */
  readonly situation: string;
  /** In the order of the file. */
  readonly steps: readonly PlaybookStep[];
  /** The Mermaid blocks of the whole file, in its order. */
  readonly diagrams: readonly PlaybookDiagram[];
  /** Of a process; empty for a playbook. */
  readonly stages: readonly ProcessStage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `id` is the file's path inside the playbook folder with `/`, so two files may never share it. */
export interface PlaybookSummary {
  readonly fileId: string;
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly owner: string;
  readonly pools: readonly PoolId[];
  readonly reviewBy: string | null;
  /** In the coach's words, where no pool says it: a heading of the library. Often empty. */
  readonly situation: string;
  readonly stepCount: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly isReadOnly: boolean;
  /** SHA-256 of the text. */
  readonly hash: string;
}

/** A playbook as the library lists it: the file, and how it stands to what reps run. */
export interface ListedPlaybook extends PlaybookSummary {
  readonly publishState: 'as-it-stands' | 'published' | 'draft-ahead';
  /** Number and instant of the last publication; `null` when there is none. */
  readonly published: { readonly number: number; readonly at: string } | null;
}
