import { z } from 'zod';
import { recordFields, recordId, shortText } from '../record/record';
import { versionFields } from './versions';

export const commentAnchor = z.object({
  /** The whole review, a step of the playbook, or a note of the call. */
  kind: z.enum(['review', 'step', 'note']),
  /** The step's or the note's id. */
  id: z.string().max(200).default(''),
});
export type CommentAnchor = z.infer<typeof commentAnchor>;

const commentVersion = z.object({
  ...versionFields,
  by: shortText,
  text: z.string().max(20_000),
  /** Private ones never leave this machine; a shared one is not made private again. */
  isShared: z.boolean(),
  /** Removed ones stay as a mark, so that an older file does not bring them back. */
  isRemoved: z.boolean().default(false),
});

export const commentFields = z.object({
  reviewId: recordId,
  anchor: commentAnchor,
  madeOn: z.string().min(1).max(128),
  versions: z.array(commentVersion).min(1).max(50),
});
export const comment = commentFields.extend(recordFields);
export type Comment = z.infer<typeof comment>;

/** What of a comment may be seen by others; `null` when all of it is private. */
export function sharedPart(comment: Comment): Comment | null {
  const versions = comment.versions.filter(({ isShared }) => isShared);
  return versions.length === 0 ? null : { ...comment, versions };
}
