import { z } from 'zod';
import { longText, recordId, shortText } from '../record/record';
import type { ListedPlaybook, Playbook } from './playbook';

/** Parsed playbooks are made by our own parser on this side, so their shape is not checked again. */
const parsed = z.custom<Playbook>((value) => typeof value === 'object' && value !== null);
export const listedPlaybook = z.custom<ListedPlaybook>(
  (value) => typeof value === 'object' && value !== null,
);

/** The file's path inside the playbook folder, `/` between its parts. */
export const playbookFileId = z.string().min(1).max(1_000);

export const playbookPage = z.object({
  fileId: playbookFileId,
  text: longText,
  /** SHA-256 of the text as read; a save names it, so that a change from outside is never overwritten. */
  hash: shortText,
  isReadOnly: z.boolean(),
  playbook: parsed,
});
export type PlaybookPage = z.infer<typeof playbookPage>;

export const playbookSaveResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), page: playbookPage }),
  /** Somebody else changed the file: nothing was written, here is their text beside ours. */
  z.object({
    outcome: z.literal('conflict'),
    theirs: longText,
    theirHash: shortText.nullable(),
    ours: longText,
  }),
]);
export type PlaybookSaveResult = z.infer<typeof playbookSaveResult>;

export const engagementPlaybook = z.object({ text: longText, playbook: parsed, textId: recordId });

export const playbookFacts = z.object({
  facts: z.record(z.string(), z.unknown()),
  /** Empty where no deal or no contact is proposed. */
  dealTitle: z.string(),
  contactName: z.string(),
});

export const playbookHit = z.object({
  fileId: playbookFileId,
  title: z.string(),
  heading: z.string(),
  excerpt: z.string(),
});

export const playbookUsage = z.object({
  playbookId: z.string(),
  runCount: z.number().int(),
  lastAt: z.string(),
  lastAccountId: recordId,
  lastAccountName: z.string(),
});
