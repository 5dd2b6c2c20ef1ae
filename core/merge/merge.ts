import { z } from 'zod';
import { recordFields, recordId } from '../record/record';

/** Two accounts or two contacts that were one, and what it takes to part them again. */
export const merge = z.object({
  ...recordFields,
  kind: z.enum(['accounts', 'contacts']),
  keptId: recordId,
  /** The record that went into the other one, whole. */
  removed: z.record(z.string(), z.unknown()),
  /** The kept record's fields as they were, for those that the merge filled. */
  keptBefore: z.record(z.string(), z.unknown()),
  /** What the merge made of those fields: one that differs at the undo was edited since. */
  keptAfter: z.record(z.string(), z.unknown()).default({}),
  moved: z.array(z.object({ collection: z.string(), id: recordId, field: z.string() })),
  undone: z.boolean().default(false),
});
export type Merge = z.infer<typeof merge>;
