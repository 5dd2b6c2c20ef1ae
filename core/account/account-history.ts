import type { Activity } from '../activity/activity';
import type { Contact } from '../contact/contact';
import type { Deal } from '../deal/deal';
import type { Engagement } from '../engagement/engagement';
import type { NextStep } from '../next-step/next-step';
import type { Referral } from '../referral/referral';
import type { SetAside } from '../set-aside/set-aside';
import type { Trigger } from '../trigger/trigger';
import type { Account } from './account';

/** One account with all that belongs to it; activities and deals in no particular order. */
export interface AccountHistory {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
  readonly activities: readonly Activity[];
  readonly engagements: readonly Engagement[];
  readonly nextSteps: readonly NextStep[];
  readonly referrals: readonly Referral[];
  readonly triggers: readonly Trigger[];
  readonly setAsides: readonly SetAside[];
}
