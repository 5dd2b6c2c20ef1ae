import { z } from 'zod';
import { instant, recordFields, recordId, shortText } from '../record/record';
import { readyMark } from '../training/ready-mark';
import { supervisedRun } from '../training/supervised-run';
import { trainingPath } from '../training/training-path';
import { sharedContent } from './shared-training';

/** A coach's answer that was taken in, with what stood before it, so that it can be taken back. */
export const answerReceived = z.object({
  ...recordFields,
  /** The trainee of this workspace that it was for. */
  traineeId: recordId,
  from: shortText,
  madeAt: instant,
  takenAt: instant,
  isUndone: z.boolean(),
  before: z.object({
    shared: sharedContent.nullable(),
    path: trainingPath.nullable(),
    supervisedRuns: z.array(supervisedRun),
    readyMarks: z.array(readyMark),
  }),
  wrote: z.object({
    path: trainingPath.nullable(),
    supervisedRunIds: z.array(recordId),
    readyMarkIds: z.array(recordId),
    commentCount: z.number().int(),
  }),
});
export type AnswerReceived = z.infer<typeof answerReceived>;
