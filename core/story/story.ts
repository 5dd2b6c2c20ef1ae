import { z } from 'zod';
import { longText, recordFields, recordId, shortText } from '../record/record';

/** A success story to tell (M15, M18): characters, conflict, ending and a measured result. */
export const storyFields = z.object({
  title: shortText.min(1),
  characters: longText.default(''),
  conflict: longText.default(''),
  ending: longText.default(''),
  /** With numbers, before and after. */
  result: longText.default(''),
  industry: shortText.default(''),
  /** The problem it answers, often one of the loss reasons. */
  problem: shortText.default(''),
  accountId: recordId.nullable().default(null),
});

export const story = storyFields.extend(recordFields);
export type StoryFields = z.infer<typeof storyFields>;
export type Story = z.infer<typeof story>;
