import { z } from 'zod';
import { moneySum } from '../account/account-page';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { referral, referralStatuses } from './referral';

/** A referral with everything that is derived from the history around it. */
export const listedReferral = referral.extend({
  /** Where it stands on its path, which `status` is only when somebody set it by hand. */
  standing: z.enum(referralStatuses),
  standingWhy: longText,
  fromAccountName: shortText,
  fromContactName: shortText,
  /** Why the giver may not be contacted; empty when they may. */
  giverObstacle: longText,
  toAccountName: shortText,
  toContactName: shortText,
  /** Deals that are owed to this name; each deal counts for one name only. */
  won: z.array(moneySum),
  thanks: z.enum(['due', 'planned', 'done']),
  thanksOn: calendarDate.nullable(),
  thanksStepId: recordId.nullable(),
  reward: z.enum(['none', 'promised', 'owed', 'paid']),
  rewardOwed: z.number().nullable(),
});
export type ListedReferral = z.infer<typeof listedReferral>;

/** The referrals of the workspace, a page at a time, with the counts that the filters show. */
export const referralList = z.object({
  total: z.number().int(),
  rows: z.array(listedReferral),
  counts: z.record(z.string(), z.number().int()),
  programme: z.object({
    promised: z.array(moneySum),
    owed: z.array(moneySum),
    paid: z.array(moneySum),
  }),
});

/** What the list may be narrowed to: a standing, names that wait for something, or a reward. */
export const referralFilter = z.enum([
  'all',
  ...referralStatuses,
  'no-account',
  'thanks-due',
  'reward',
  'reward-owed',
]);
export type ReferralFilter = z.infer<typeof referralFilter>;

export const referralListQuery = z.object({
  filter: referralFilter.default('all'),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});

/** Names that an account gave, and by whose name it came. */
export const referralsOfAccount = z.object({
  given: z.array(listedReferral),
  broughtBy: z.array(listedReferral),
});

const treeLine = z.object({
  kind: z.enum(['root', 'name']),
  id: recordId,
  depth: z.number().int(),
  goesOn: z.array(z.boolean()),
  own: z.array(moneySum),
  total: z.array(moneySum),
  nameCount: z.number().int(),
});

/** A line of the tree with the account that its figure leads to; empty where the name has none yet. */
const listedTreeLine = treeLine.extend({
  name: shortText,
  accountId: z.string(),
  accountName: shortText,
  givenBy: shortText,
  standing: z.enum(referralStatuses).nullable(),
  standingWhy: longText,
  givenOn: calendarDate.nullable(),
});
export type ListedTreeLine = z.infer<typeof listedTreeLine>;

export const treeQuery = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});

/** A page of the tree's lines, in reading order. */
export const listedTree = z.object({ total: z.number().int(), lines: z.array(listedTreeLine) });
