import { z } from 'zod';
import { longText, recordFields, recordId, shortText } from '../record/record';

/** A success story to tell (M15, M18): characters, conflict, ending and a measured result. */
export const storyFields = z.object({
  title: shortText.min(1),
  characters: longText.default(''),
  conflict: longText.default(''),
  ending: longText.default(''),
  /** What was measured, such as "Hours a week on orders", with its figure before and after (M15). */
  measure: shortText.default(''),
  before: shortText.default(''),
  after: shortText.default(''),
  /** What came of it in words, where one measure does not say it. */
  result: longText.default(''),
  /** Tags with commas between, as `storyTags` reads them. */
  industry: shortText.default(''),
  /** The problems that it answers, often loss reasons; tags with commas between. */
  problem: shortText.default(''),
  accountId: recordId.nullable().default(null),
});

export const story = storyFields.extend(recordFields);
export type StoryFields = z.infer<typeof storyFields>;
export type Story = z.infer<typeof story>;
