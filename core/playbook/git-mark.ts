import { z } from 'zod';

/** How a playbook's file stands to the last commit; files that are the same as in it carry no mark. */
export const gitMark = z.object({ fileId: z.string(), mark: z.enum(['new', 'changed']) });
export type GitMark = z.infer<typeof gitMark>;

/** A mounted folder that lies in a git checkout. */
export const gitCheckout = z.object({
  folderId: z.string(),
  /** The branch, or the first digits of a commit that no branch was chosen for. */
  at: z.string(),
  /** Why its files carry no marks, in words. */
  problem: z.string().nullable(),
});
export type GitCheckout = z.infer<typeof gitCheckout>;

export const gitMarks = z.object({ checkouts: z.array(gitCheckout), marks: z.array(gitMark) });
export type GitMarks = z.infer<typeof gitMarks>;
