import { z } from 'zod';
import { recordId, shortText } from '../record/record';

/** A file that the host made for the user to save; the screen reads it in parts. */
export const download = z.object({
  downloadId: recordId,
  fileName: shortText,
  bytes: z.number().int(),
  note: z.string(),
});
export type Download = z.infer<typeof download>;

export const activityExportFormat = z.enum(['salesforce', 'hubspot', 'pipedrive', 'text']);
export type ActivityExportFormat = z.infer<typeof activityExportFormat>;
