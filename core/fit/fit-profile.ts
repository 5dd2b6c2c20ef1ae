import { z } from 'zod';
import { recordId, shortText } from '../record/record';
import { mostFitPoints } from './fit-rules';
import { fitTraits } from './fit-traits';

const trait = z.enum(fitTraits);

/** Points that a person gave to one value of a trait; they stand in place of the learned ones. */
export const fitByHand = z.object({
  trait,
  value: shortText,
  label: shortText.default(''),
  points: z.number().int().min(-mostFitPoints).max(mostFitPoints),
});
export type FitByHand = z.infer<typeof fitByHand>;

/** What the closed deals of the accounts with one value of a trait say. */
const fitValue = z.object({
  trait,
  value: shortText,
  label: shortText,
  /** Accounts that have it, and those of them with a closed deal. */
  accounts: z.number().int(),
  closedAccounts: z.number().int(),
  closed: z.number().int(),
  won: z.number().int(),
  /** Mean of the won deals with an amount in the workspace's currency; `null` without any. */
  wonAmount: z.number().nullable(),
  /** `null` below the stated minimum: nothing is claimed. */
  learned: z.number().int().nullable(),
  byHand: z.number().int().nullable(),
});
export type FitValue = z.infer<typeof fitValue>;

export const fitProfile = z.object({
  closed: z.number().int(),
  won: z.number().int(),
  wonAmount: z.number().nullable(),
  currency: z.string(),
  /** By trait; within it by closed deals, most first. */
  values: z.array(fitValue),
});
export type FitProfile = z.infer<typeof fitProfile>;

const fitLine = z.object({
  trait,
  state: z.enum(['learned', 'by-hand', 'too-few', 'unknown']),
  points: z.number().int(),
  /** "Industry: medical, wins 7 of 10 against 5 of 10 overall". */
  why: z.string(),
});
export type FitLine = z.infer<typeof fitLine>;

/** How well an account fits, 0 to 100, 50 being the average; `null` when nothing known would tell. */
export const accountFit = z.object({ score: z.number().int().nullable(), lines: z.array(fitLine) });
export type AccountFit = z.infer<typeof accountFit>;

const target = z.object({
  id: recordId,
  name: shortText,
  ownerName: shortText,
  score: z.number().int().nullable(),
  why: z.string(),
  /** Activities, and deals opened or closed, within the asked-for days. */
  touches: z.number().int(),
  lastTouchOn: z.string().nullable(),
  /** Facts that would tell and are not known. */
  missing: z.array(trait),
});
export type Target = z.infer<typeof target>;

export const targetQuery = z.object({
  scope: z.enum(['mine', 'all']),
  list: z.enum(['radar', 'missing']),
  /** Few activities: at most so many touches within so many days. */
  days: z.number().int().min(1).max(3_650).default(180),
  mostTouches: z.number().int().min(0).max(100).default(1),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});

export const targetList = z.object({
  total: z.number().int(),
  rows: z.array(target),
  /** Accounts that would be in the list but must not be contacted. */
  refused: z.number().int(),
});
