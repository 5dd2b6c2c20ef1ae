import { z } from 'zod';
import { activity } from '../activity/activity';
import { contact } from '../contact/contact';
import { deal } from '../deal/deal';
import { engagement } from '../engagement/engagement';
import { accountFit } from '../fit/fit-profile';
import { nextStep } from '../next-step/next-step';
import { poolId, poolMembership } from '../pool/pool';
import { rapportMatch } from '../rapport/rapport-match';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { referral } from '../referral/referral';
import { setAside } from '../set-aside/set-aside';
import { trigger } from '../trigger/trigger';
import { gaveAndAsked } from '../value/gave-and-asked';
import { account } from './account';

/** A sum in one currency; amounts of different currencies are never added up. */
export const moneySum = z.object({ currency: z.string(), amount: z.number(), count: z.number().int() });
export type MoneySum = z.infer<typeof moneySum>;

const accountLink = z.object({ id: recordId, name: shortText });

/** Everything that the page of one account shows. Activities come newest first. */
export const accountPage = z.object({
  account,
  ownerName: shortText,
  /** The owner was taken from the latest deal because the files name none. */
  ownerIsDerived: z.boolean(),
  ownerHasLeft: z.boolean(),
  parent: accountLink.nullable(),
  subsidiaries: z.array(accountLink),
  contacts: z.array(contact),
  /** Who referred a contact, by the contact's id; people of other accounts too. */
  referrers: z.record(recordId, z.object({ name: shortText, accountId: recordId, accountName: shortText })),
  deals: z.array(deal),
  activities: z.array(activity),
  /** Without the reps' own scores: an account's page is for everybody. */
  engagements: z.array(engagement.omit({ selfScore: true })),
  nextSteps: z.array(nextStep),
  referrals: z.array(referral),
  pools: z.array(poolMembership),
  /** The latest first, also those that have faded. */
  triggers: z.array(trigger),
  fit: accountFit,
  setAside: setAside.nullable(),
  won: z.array(moneySum),
  lost: z.array(moneySum),
  open: z.array(moneySum),
  neverBought: z.array(accountLink),
  bought: z.array(accountLink),
  lastTouchOn: calendarDate.nullable(),
  gaveAndAsked,
  rapport: z.array(rapportMatch),
  recommended: z.array(
    z.object({
      fileId: z.string(),
      title: shortText,
      goal: longText,
      pool: poolId,
      why: longText,
      /** A run of it with this account is open; starting it goes on there. */
      isUnderWay: z.boolean(),
    }),
  ),
});
export type AccountPage = z.infer<typeof accountPage>;
