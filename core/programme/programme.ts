import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';

export const objectiveMeasures = ['calls', 'conversations', 'meetings', 'referrals', 'won-amount'] as const;
export type ObjectiveMeasure = (typeof objectiveMeasures)[number];

const objective = z.object({
  id: recordId,
  text: shortText,
  measure: z.enum(objectiveMeasures),
  target: z.number().min(0).max(1e12),
  /** Of a won amount; others are counted for themselves and never added. */
  currency: z.string().max(8).default(''),
  by: calendarDate,
});
export type Objective = z.infer<typeof objective>;

const stakeholder = z.object({
  id: recordId,
  name: shortText,
  role: shortText.default(''),
  /** What they said, in their words. */
  words: longText.default(''),
  stance: z.enum(['waiting', 'agreed', 'objects']).default('waiting'),
  /** Why they object. */
  reason: longText.default(''),
});
export type Stakeholder = z.infer<typeof stakeholder>;

const settledText = z.object({
  number: z.number().int().min(1),
  on: calendarDate,
  text: longText,
  /** Names of those who stood by it. */
  agreed: z.array(shortText).max(200).default([]),
});
export type SettledText = z.infer<typeof settledText>;

/** A calling campaign or a new market, with what it is for and how that was agreed (M30). */
export const programmeFields = z.object({
  name: shortText.min(1),
  startsOn: calendarDate,
  endsOn: calendarDate.nullable().default(null),
  /** Step one: what the top wants. */
  wish: longText.default(''),
  wishBy: shortText.default(''),
  /** Step two: the next level adds detail and a deadline. */
  detail: longText.default(''),
  detailBy: shortText.default(''),
  deadline: calendarDate.nullable().default(null),
  /** Step three: the short list, as it goes back to everyone. */
  shortList: longText.default(''),
  /** The list as it was sent last: agreement is to this text and to no other. */
  sentText: longText.default(''),
  sentOn: calendarDate.nullable().default(null),
  stakeholders: z.array(stakeholder).max(200).default([]),
  objectives: z.array(objective).max(50).default([]),
  /** Step four: each settled text, oldest first. */
  versions: z.array(settledText).max(500).default([]),
});

export const programme = programmeFields.extend(recordFields);
export type ProgrammeFields = z.infer<typeof programmeFields>;
export type Programme = z.infer<typeof programme>;

/** What people write themselves; sending and settling are requests of their own. */
export const programmeEditFields = programmeFields.omit({ sentText: true, sentOn: true, versions: true });

export const measuredObjective = objective.extend({
  done: z.number(),
  /** Where it came from, the largest part first. */
  accounts: z.array(z.object({ accountId: recordId, accountName: shortText, count: z.number() })),
  /** Won in other currencies: not part of `done`. */
  others: z.array(z.object({ currency: z.string(), amount: z.number() })),
});
export type MeasuredObjective = z.infer<typeof measuredObjective>;

export const programmePage = z.object({
  programme,
  objectives: z.array(measuredObjective),
  engagements: z.array(
    z.object({
      id: recordId,
      accountId: recordId,
      accountName: shortText,
      playbookTitle: shortText,
      status: z.enum(['open', 'done', 'abandoned']),
      on: calendarDate,
    }),
  ),
  engagementCount: z.number().int(),
  /** Newest first. */
  powerHours: z.array(
    z.object({ id: recordId, name: shortText, on: calendarDate, callCount: z.number().int() }),
  ),
});
export type ProgrammePage = z.infer<typeof programmePage>;
