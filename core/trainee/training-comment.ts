import { z } from 'zod';
import { versionFields } from '../coaching/versions';
import { instant, recordId, shortText } from '../record/record';

export const trainingAnchor = z.object({
  /** The whole training, a playbook, or one of its steps. */
  kind: z.enum(['training', 'playbook', 'step']),
  playbookId: z.string().max(200).default(''),
  /** The step as the lesson names it. */
  stepKey: z.string().max(500).default(''),
});
export type TrainingAnchor = z.infer<typeof trainingAnchor>;

const commentVersion = z.object({
  ...versionFields,
  by: shortText,
  text: z.string().max(20_000),
  /** Removed ones stay as a mark, so that an older file does not bring them back. */
  isRemoved: z.boolean().default(false),
});

/** What a coach says about somebody's training. */
export const trainingComment = z.object({
  id: recordId,
  createdAt: instant,
  anchor: trainingAnchor,
  /** What the anchor is called, for a reader whose library lacks it. */
  about: shortText,
  versions: z.array(commentVersion).min(1).max(50),
});
export type TrainingComment = z.infer<typeof trainingComment>;

export function isRemoved({ versions }: TrainingComment): boolean {
  return versions.every((version) => version.isRemoved);
}
