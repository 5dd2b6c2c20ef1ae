import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';

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
  status: z.enum(['given', 'contacted', 'won', 'lost']).default('given'),
  toAccountId: recordId.nullable().default(null),
  toContactId: recordId.nullable().default(null),
});

export const referral = referralFields.extend(recordFields);
export type ReferralFields = z.infer<typeof referralFields>;
export type Referral = z.infer<typeof referral>;
