import { z } from 'zod';
import { moneySum } from '../account/account-page';
import { leftOutAccount } from '../contact/left-out-account';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { askKinds } from './whom-to-ask';

export const askQuery = z.object({
  scope: z.enum(['mine', 'all']),
  kind: z.enum(askKinds).nullable().default(null),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});

/** Somebody to ask for a name now. */
const askRow = z.object({
  accountId: recordId,
  accountName: shortText,
  ownerName: shortText,
  kind: z.enum(askKinds),
  why: longText,
  lastAskedOn: calendarDate.nullable(),
  nameCount: z.number().int(),
  dealId: recordId.nullable(),
  contactId: recordId.nullable(),
  contactName: shortText,
  phone: shortText,
  won: z.array(moneySum),
});
export type AskRow = z.infer<typeof askRow>;

/** A page of whom to ask, with the playbook that asks. */
export const askList = z.object({
  total: z.number().int(),
  rows: z.array(askRow),
  counts: z.record(z.string(), z.number().int()),
  leftOut: z.array(leftOutAccount),
  playbookFileId: z.string(),
  playbookTitle: shortText,
});
