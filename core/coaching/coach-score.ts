import { z } from 'zod';
import { scoreAnswer } from '../engagement/engagement';
import { recordFields, recordId, shortText } from '../record/record';
import { versionFields } from './versions';

const scoreVersion = z.object({
  ...versionFields,
  /** The coach's name. */
  by: shortText,
  answers: z.record(z.string().max(200), scoreAnswer),
});
export type ScoreVersion = z.infer<typeof scoreVersion>;

/** How one coach scored one review. `textHash` is the version of the playbook that asked. */
export const coachScoreFields = z.object({
  reviewId: recordId,
  textHash: z.string().max(128),
  /** The machine on which it was given first: whose score it is. */
  madeOn: z.string().min(1).max(128),
  versions: z.array(scoreVersion).min(1).max(50),
});
export const coachScore = coachScoreFields.extend(recordFields);
export type CoachScore = z.infer<typeof coachScore>;
