import { z } from 'zod';
import { engagement } from '../engagement/engagement';
import { nextStep } from '../next-step/next-step';
import { poolMembership } from '../pool/pool';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { triggerKinds } from '../trigger/trigger-kinds';

/** One part of a rank with its points, so that a ranking can be explained. */
const rankPart = z.object({ label: shortText, points: z.number(), why: longText });
export type RankPart = z.infer<typeof rankPart>;

const rankedCall = z.object({
  accountId: recordId,
  accountName: shortText,
  ownerName: shortText,
  pools: z.array(poolMembership),
  /** The sentence of the fresh trigger event, if there is one, and the strongest pool's. */
  why: longText,
  /** The freshest trigger event, which may raise an account that is in no pool. */
  trigger: z.object({ kind: z.enum(triggerKinds), why: longText }).nullable(),
  rank: z.number(),
  parts: z.array(rankPart),
  amount: z.number().nullable(),
  currency: z.string(),
  lastTouchOn: calendarDate.nullable(),
  contactName: shortText,
  phone: shortText,
  /** The playbook that fits the strongest pool best; empty when none does. */
  playbookFileId: z.string(),
  playbookTitle: shortText,
  /** A run of it with this account is open; starting it goes on there. */
  isUnderWay: z.boolean(),
});
export type RankedCall = z.infer<typeof rankedCall>;

const stockOfDeals = z.object({ open: z.number(), stale: z.number(), target: z.number() });

/** `peace`: why the account or the person is not to be contacted now; empty when they may be. */
export const dueStep = nextStep.extend({ accountName: shortText, peace: longText });

export const today = z.object({
  asOf: calendarDate,
  calls: z.array(rankedCall),
  /** How many calls there are in all; `calls` holds the asked-for part. */
  callCount: z.number().int(),
  poolCounts: z.record(z.string(), z.number()),
  /** The first ones; `today.dueSteps` has them all. */
  dueSteps: z.array(dueStep),
  dueStepCount: z.number().int(),
  openEngagements: z.array(
    engagement
      .pick({ id: true, accountId: true, playbookTitle: true, phase: true, updatedAt: true })
      .extend({ accountName: shortText }),
  ),
  stock: stockOfDeals,
  setAsideCount: z.number().int(),
  accountCount: z.number().int(),
});
export type Today = z.infer<typeof today>;
