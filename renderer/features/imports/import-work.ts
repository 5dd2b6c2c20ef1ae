import type { RequestOutput } from '../../../core/contract';
import type { ImportPlan, PlanRequest } from '../../../core/import/import-plan';
import type { ErrorWords } from '../../app/error-words';

export type ImportPhase = 'choose' | 'uploading' | 'planning' | 'preview' | 'applying' | 'done';
export type ImportResult = RequestOutput<'import.apply'>;
export type Mapping = NonNullable<PlanRequest['mappings']>[string];

export interface ImportProgress {
  readonly message: string;
  readonly done: number;
  readonly total: number;
}

/** One import from choosing its files to its result. */
export interface ImportWork {
  readonly phase: ImportPhase;
  readonly uploads: readonly { readonly uploadId: string; readonly name: string }[];
  /** Files that could not be read or sent; they hide none of the others. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly plan: ImportPlan | null;
  /** The plan that is shown is being made anew. */
  readonly isReplanning: boolean;
  readonly progress: ImportProgress | null;
  readonly problem: ErrorWords | null;
  readonly result: ImportResult | null;
}

export const noWork: ImportWork = {
  phase: 'choose',
  uploads: [],
  failures: [],
  mappings: {},
  answers: {},
  plan: null,
  isReplanning: false,
  progress: null,
  problem: null,
  result: null,
};
