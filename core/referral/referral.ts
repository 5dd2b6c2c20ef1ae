import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';
import { undoNote } from '../record/undo-note';

export const referralStatuses = ['given', 'contacted', 'won', 'lost'] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** A name given by a contact (M21), on its own path to won or lost. */
export const referralFields = z.object({
  fromAccountId: recordId,
  fromContactId: recordId.nullable().default(null),
  engagementId: recordId.nullable().default(null),
  givenOn: calendarDate,
  name: shortText.min(1),
  company: shortText.default(''),
  phone: shortText.default(''),
  email: shortText.default(''),
  notes: longText.default(''),
  status: z.enum(referralStatuses).default('given'),
  /** Somebody set the status; until then it follows the history of the account that it became. */
  statusIsByHand: z.boolean().default(false),
  toAccountId: recordId.nullable().default(null),
  toContactId: recordId.nullable().default(null),
  /** What the giver was promised for it; empty text and no amount mean nothing. */
  rewardText: shortText.default(''),
  rewardAmount: z.number().min(0).nullable().default(null),
  rewardCurrency: z.string().max(8).default(''),
  /** Owed once the name is given, or once it is won. */
  rewardDueWhen: z.enum(['given', 'won']).default('won'),
  /** How much of it was paid so far; a reward without an amount is paid on its date. */
  rewardPaid: z.number().min(0).nullable().default(null),
  rewardPaidOn: calendarDate.nullable().default(null),
  /** What taking the prospect back needs that was made of the name; `null` when none was. */
  prospectUndo: undoNote.nullable().default(null),
});

export const referral = referralFields.extend(recordFields);
export type ReferralFields = z.infer<typeof referralFields>;
export type Referral = z.infer<typeof referral>;
