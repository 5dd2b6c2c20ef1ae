import type { RequestOutput } from '../../../core/contract';

export type ListedRep = RequestOutput<'rep.list'>['reps'][number];
