import { z } from 'zod';
import { poolId } from '../pool/pool';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { moneySum } from './account-page';

const accountSorts = ['name', 'owner', 'won', 'lost', 'last-touch', 'rank', 'fit'] as const;

export const accountListQuery = z.object({
  /** Words, never a regular expression (R14). */
  search: z.string().max(500).default(''),
  pool: poolId.nullable().default(null),
  /** A rep's id, `none` for accounts without an owner, `null` for all. */
  ownerId: recordId.nullable().default(null),
  segment: shortText.nullable().default(null),
  tag: shortText.nullable().default(null),
  /** Fits better than the average, or nothing known tells. */
  fit: z.enum(['above', 'unknown']).nullable().default(null),
  sort: z.enum(accountSorts).default('name'),
  descending: z.boolean().default(false),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export type AccountListQuery = z.infer<typeof accountListQuery>;

const accountRow = z.object({
  id: recordId,
  name: shortText,
  ownerName: shortText,
  ownerIsDerived: z.boolean(),
  segment: shortText,
  industry: shortText,
  tags: z.array(shortText),
  pools: z.array(poolId),
  why: longText,
  fit: z.number().int().nullable(),
  won: z.array(moneySum),
  lost: z.array(moneySum),
  lastTouchOn: calendarDate.nullable(),
  contactCount: z.number().int(),
  dealCount: z.number().int(),
  doNotContact: z.boolean(),
  /** Where the search was found when it was not in the name: a person or a line of a note. */
  match: longText,
});
export type AccountRow = z.infer<typeof accountRow>;

export const accountList = z.object({
  total: z.number().int(),
  rows: z.array(accountRow),
  segments: z.array(shortText),
  tags: z.array(shortText),
  industries: z.array(shortText),
});
export type AccountList = z.infer<typeof accountList>;
