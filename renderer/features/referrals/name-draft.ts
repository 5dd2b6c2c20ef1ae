import type { ListedReferral } from '../../../core/referral/listed-referral';
import type { ReferralFields } from '../../../core/referral/referral';
import type { Settings } from '../../../core/settings/settings';

export type NameDraft = Pick<
  ReferralFields,
  | 'fromContactId'
  | 'givenOn'
  | 'name'
  | 'company'
  | 'phone'
  | 'email'
  | 'notes'
  | 'status'
  | 'statusIsByHand'
  | 'rewardText'
  | 'rewardAmount'
  | 'rewardCurrency'
  | 'rewardDueWhen'
  | 'rewardPaid'
  | 'rewardPaidOn'
>;

export function newName(asOf: string): NameDraft {
  return {
    fromContactId: null,
    givenOn: asOf,
    name: '',
    company: '',
    phone: '',
    email: '',
    notes: '',
    status: 'given',
    statusIsByHand: false,
    rewardText: '',
    rewardAmount: null,
    rewardCurrency: '',
    rewardDueWhen: 'won',
    rewardPaid: null,
    rewardPaidOn: null,
  };
}

export function draftOf(referral: ListedReferral): NameDraft {
  const entries = Object.keys(newName('')).map((key) => [key, referral[key as keyof NameDraft]]);
  return Object.fromEntries(entries) as NameDraft;
}

/** Only what differs from what was there, so that late saves never undo others. */
export function changedName(before: NameDraft, after: NameDraft): Partial<NameDraft> {
  const keys = Object.keys(after) as (keyof NameDraft)[];
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]));
}

/** The reward that the programme promises, or none. */
export function programmeReward(settings: Settings, isPromised: boolean): Partial<NameDraft> {
  if (!isPromised) return { rewardText: '', rewardAmount: null, rewardCurrency: '' };
  return {
    rewardText: settings.referralRewardText,
    rewardAmount: settings.referralRewardAmount,
    rewardCurrency: settings.defaultCurrency,
    rewardDueWhen: settings.referralRewardDueWhen,
  };
}
