import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';
import { readinessEvidence } from './readiness-evidence';

/** A step as it was asked when somebody was found ready: another text means that it changed. */
export const askedStep = z.object({ id: z.string().max(200), text: longText });
export type AskedStep = z.infer<typeof askedStep>;

export const readyMarkFields = z.object({
  /** The trainee; `null` is the one who has not said who they are. */
  repId: recordId.nullable(),
  /** As it was then: it stands on the certificate. */
  repName: shortText,
  playbookId: shortText.min(1),
  playbookTitle: shortText,
  /** SHA-256 of the playbook's text that it holds for, kept in `texts`; the number of its publication, if any. */
  textHash: z.string().min(1).max(128),
  version: z.number().int().min(1).nullable().default(null),
  /** The playbook's questions and required steps: how much they change is what lets it expire. */
  steps: z.array(askedStep).max(2_000),
  on: calendarDate,
  /** By a coach, or by the rule where the coach has said that it may. */
  givenBy: z.enum(['coach', 'rule']),
  /** Of the coach who gave it, or who set the rule; empty when nobody said who it was. */
  coachName: shortText.default(''),
  note: longText.default(''),
  /** What it rests on. */
  evidence: readinessEvidence,
  /** The coach took it back on this day. */
  takenBackOn: calendarDate.nullable().default(null),
});

/** "Ready" for one playbook, as it was given. */
export const readyMark = readyMarkFields.extend(recordFields);
export type ReadyMark = z.infer<typeof readyMark>;
