import { z } from 'zod';
import { moneySum } from '../account/account-page';
import { calendarDate, longText, recordFields, recordId, shortText } from '../record/record';

/** Somebody who helped to win a deal (M25): engineers, architects, inside sales, admins. */
export const creditFields = z.object({
  accountId: recordId,
  dealId: recordId,
  /** The engagement whose review named them. */
  engagementId: recordId.nullable().default(null),
  name: shortText.min(1),
  role: shortText.default(''),
  /** What they did. */
  helped: longText.default(''),
  thankedOn: calendarDate.nullable().default(null),
});

export const credit = creditFields.extend(recordFields);
export type Credit = z.infer<typeof credit>;

const creditedDeal = credit.extend({
  accountName: shortText,
  dealName: shortText,
  amount: z.number().nullable(),
  currency: z.string(),
  wonOn: calendarDate.nullable(),
});
export type CreditedDeal = z.infer<typeof creditedDeal>;

/** One helper with everything that they helped to win, the latest first. */
const thankedPerson = z.object({
  name: shortText,
  role: shortText,
  sums: z.array(moneySum),
  /** Credits that nobody thanked for yet. */
  dueCount: z.number().int(),
  credits: z.array(creditedDeal),
});
export type ThankedPerson = z.infer<typeof thankedPerson>;

/** What a review says about who helped, for a deal that was won and names nobody yet. */
const creditProposal = z.object({
  engagementId: recordId,
  accountId: recordId,
  accountName: shortText,
  dealId: recordId,
  dealName: shortText,
  text: longText,
});
export type CreditProposal = z.infer<typeof creditProposal>;

export const thanks = z.object({
  people: z.array(thankedPerson),
  proposals: z.array(creditProposal),
});
export type Thanks = z.infer<typeof thanks>;
