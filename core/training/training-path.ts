import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';

/** What one does with a playbook until it is one's own, in this order. */
export const pathStages = ['read', 'drill', 'role-play', 'supervised-run'] as const;
export const pathStage = z.enum(pathStages);
export type PathStage = z.infer<typeof pathStage>;

export const pathPlaybook = z.object({
  playbookId: shortText.min(1),
  /** As it was when it was put on the path, to name a playbook that is gone by now. */
  title: shortText,
  /** Why it is on the path, in a sentence. */
  why: longText.default(''),
  stages: z
    .array(pathStage)
    .max(pathStages.length)
    .default([...pathStages]),
});
export type PathPlaybook = z.infer<typeof pathPlaybook>;

export const trainingPathFields = z.object({
  /** The trainee; `null` is the one who has not said who they are. */
  repId: recordId.nullable(),
  title: shortText.default(''),
  /** The pace counts from this day on. */
  startedOn: calendarDate,
  targetOn: calendarDate.nullable().default(null),
  /** The coach's name; empty when nobody said it. */
  setBy: shortText.default(''),
  /** In the order in which they are learned. */
  playbooks: z.array(pathPlaybook).max(200),
});

/** The way of one trainee through playbooks; each has one path at a time. */
export const trainingPath = trainingPathFields.extend(recordFields);
export type TrainingPath = z.infer<typeof trainingPath>;
