import { z } from 'zod';
import { playbookFileId } from '../playbook/playbook-page';
import { poolMembership } from '../pool/pool';
import { calendarDate, longText, recordId, shortText } from '../record/record';

/** A sample account that a playbook can be tried on; `pools` are the reasons to call it, the best one first. */
export const trialAccount = z.object({
  id: recordId,
  name: shortText,
  /** One of its pools is among those that the playbook is for. */
  fits: z.boolean(),
  pools: z.array(poolMembership),
});
export type TrialAccount = z.infer<typeof trialAccount>;

/** One thing that a run would have written, had it been a real one. */
const trialWrite = z.object({ where: shortText, what: longText, on: calendarDate.nullable() });
export type TrialWrite = z.infer<typeof trialWrite>;

/** Where a trial was begun, and where its end leads back to. */
export const trialOrigin = z.enum(['editor', 'reader']);
export type TrialOrigin = z.infer<typeof trialOrigin>;

/** What the engagement's screen needs beside an engagement when it is only a trial. */
export const trial = z.object({
  fileId: playbookFileId,
  from: trialOrigin,
  /** Empty while the trial runs. */
  wouldHaveWritten: z.array(trialWrite),
});
export type Trial = z.infer<typeof trial>;
