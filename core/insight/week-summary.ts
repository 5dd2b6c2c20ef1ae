import { z } from 'zod';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { placeLink } from './insight';

/** Any day of the week that is told of, `null` for the present one; a rep, or `null` for the team. */
export const weekQuery = z.object({
  on: calendarDate.nullable().default(null),
  repId: recordId.nullable().default(null),
});
export type WeekQuery = z.infer<typeof weekQuery>;

const weekAccount = z.object({ id: recordId, name: shortText, count: z.number().int() });
export type WeekAccount = z.infer<typeof weekAccount>;

const weekMeasure = z.object({
  key: shortText,
  label: shortText,
  count: z.number().int(),
  /** The median of the weeks before; `null` while too few are known. */
  usual: z.number().int().nullable(),
  /** What the count is made of, those counted most often first. */
  accounts: z.array(weekAccount),
});
export type WeekMeasure = z.infer<typeof weekMeasure>;

const about = { accountId: recordId, accountName: shortText, repName: shortText };

export const weekSummary = z.object({
  /** Monday and Sunday. */
  from: calendarDate,
  to: calendarDate,
  /** Up to which day it is told: before `to` while the week is not over. */
  until: calendarDate,
  isLatest: z.boolean(),
  /** The rep's name; empty for the team. */
  repName: shortText,
  /** Of how many of the weeks before the usual is taken, and of how many at the most. */
  usualOf: z.number().int(),
  usualMost: z.number().int(),
  measures: z.array(weekMeasure),
  verdicts: z.array(weekMeasure),
  /** For the team: each rep who did anything, with the counts in the order of `measures`. */
  reps: z.array(z.object({ id: recordId.nullable(), name: shortText, counts: z.array(z.number().int()) })),
  won: z.array(
    z.object({ ...about, dealName: shortText, amount: z.number().nullable(), currency: shortText }),
  ),
  wonCount: z.number().int(),
  /** What it is worth, each currency for itself; empty where no amount is known. */
  wonWorth: shortText,
  referrals: z.array(z.object({ ...about, name: shortText })),
  hours: z.array(
    z.object({
      id: recordId,
      name: shortText,
      on: calendarDate,
      calls: z.number().int(),
      conversations: z.number().int(),
    }),
  ),
  due: z.array(z.object({ ...about, dueOn: calendarDate, text: longText })),
  dueCount: z.number().int(),
  thing: z
    .object({
      text: longText,
      why: longText,
      link: placeLink.nullable(),
    })
    .nullable(),
});
export type WeekSummary = z.infer<typeof weekSummary>;
