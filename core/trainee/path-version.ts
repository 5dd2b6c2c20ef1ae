import { z } from 'zod';
import { versionFields } from '../coaching/versions';
import { shortText } from '../record/record';
import { trainingPathFields } from '../training/training-path';

/** A path without whose it is: that stands where it is kept. */
export const sharedPath = trainingPathFields.omit({ repId: true });
export type SharedPath = z.infer<typeof sharedPath>;

/** A path as one machine wrote it, with what that machine had seen of it (decision 59). */
export const pathVersion = z.object({
  ...versionFields,
  /** Who set it. */
  by: shortText,
  path: sharedPath,
});
export type PathVersion = z.infer<typeof pathVersion>;
