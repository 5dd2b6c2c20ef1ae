import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';

export const supervisedRunFields = z.object({
  /** The trainee; `null` is the one who has not said who they are. */
  repId: recordId.nullable(),
  playbookId: shortText.min(1),
  playbookTitle: shortText,
  /** The engagement that was watched; `null` for a run that was not kept as one, as in practice. */
  engagementId: recordId.nullable().default(null),
  isPractice: z.boolean().default(false),
  on: calendarDate,
  /** Who watched and signs for it. */
  coachName: shortText.trim().min(1),
  /** What the coach has to say, in a line. */
  line: longText.default(''),
});

/** A call that a coach watched and signed for. */
export const supervisedRun = supervisedRunFields.extend(recordFields);
export type SupervisedRun = z.infer<typeof supervisedRun>;
