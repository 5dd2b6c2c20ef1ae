import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';
import { valueKinds } from '../value/value-kinds';

/** Something of value that anybody of the team can give (M14): the idea, and for whom it is. */
export const ideaFields = z.object({
  title: shortText.min(1),
  text: longText.default(''),
  kind: z.enum(valueKinds).default('insight'),
  /** Tags with commas between, as `storyTags` reads them. */
  industry: shortText.default(''),
  problem: shortText.default(''),
  /** Who had it. */
  repId: recordId.nullable().default(null),
  /** Taken off the board; what was given with it still names it. */
  retiredOn: calendarDate.nullable().default(null),
});

export const idea = ideaFields.extend(recordFields);
export type Idea = z.infer<typeof idea>;
export type IdeaFields = z.infer<typeof ideaFields>;

/** An idea with how often it was used, and when last. */
export const listedIdea = idea.extend({
  repName: shortText,
  usedCount: z.number().int(),
  usedLastOn: calendarDate.nullable(),
});
export type ListedIdea = z.infer<typeof listedIdea>;
