import { z } from 'zod';
import { poolId } from '../pool/pool';
import { calendarDate } from '../record/record';

/** The stock of live opportunities on one day, and what moved since the point before. */
const stockPoint = z.object({
  on: calendarDate,
  live: z.number().int(),
  stale: z.number().int(),
  opened: z.number().int(),
  won: z.number().int(),
  lost: z.number().int(),
});
export type StockPoint = z.infer<typeof stockPoint>;

/** Where the stock goes at the present rate (decision 43). */
const stockOutlook = z.object({
  live: z.number().int(),
  target: z.number().int(),
  /** The present rate is what moved in the last `rateDays`; so many were live before them. */
  rateDays: z.number().int(),
  liveBefore: z.number().int(),
  opened: z.number().int(),
  closed: z.number().int(),
  /** The first day below the target, when it comes within the horizon; the shown day when it is below now. */
  belowOn: calendarDate.nullable(),
  /** Live ones that become stale within `soonDays` unless somebody touches them. */
  staleSoon: z.number().int(),
  soonDays: z.number().int(),
});
export type StockOutlook = z.infer<typeof stockOutlook>;

export const stockSteps = ['week', 'month'] as const;
export type StockStep = (typeof stockSteps)[number];

export const stockPage = z.object({
  asOf: calendarDate,
  /** Oldest first; the last one is the shown day. */
  points: z.array(stockPoint),
  outlook: stockOutlook,
  /** Reps that the target was multiplied by; 1 for one rep's own. */
  repCount: z.number().int(),
  /** Pools with the most calls waiting, most first. */
  waiting: z.array(z.object({ pool: poolId, count: z.number().int() })),
});
export type StockPage = z.infer<typeof stockPage>;
