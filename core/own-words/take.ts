import { z } from 'zod';
import { localTime, longText, recordFields, recordId, shortText } from '../record/record';

/** What browsers record in; the first that this one can do is taken. */
export const audioTypes = ['audio/webm', 'audio/ogg', 'audio/mp4'] as const;
export type AudioType = (typeof audioTypes)[number];

export const mostTakeWords = 20_000;

/** One try at a playbook's opener: spoken, kept as a file beside the data, or written. */
export const take = z.object({
  ...recordFields,
  /** The rep who trains; `null` when nobody has said who they are. */
  repId: recordId.nullable(),
  playbookId: shortText,
  at: localTime,
  /** What it is recorded in; `null` for a written one. */
  audioType: z.enum(audioTypes).nullable(),
  durationMs: z.number().int().min(0),
  /** False while it is recorded, and for good when the app ended in the middle: what was said till then is kept. */
  isEnded: z.boolean(),
  /** Of a written one. */
  words: longText,
  /** Points of the script that the rep themself says were in it. */
  saidIds: z.array(shortText).max(500),
});
export type Take = z.infer<typeof take>;
