import type { Activity } from '../activity/activity';
import type { Contact } from '../contact/contact';
import type { Deal } from '../deal/deal';
import type { Referral } from '../referral/referral';
import type { TriggerKind } from '../trigger/trigger-kinds';

/** One account of the sample data as it is written down; every time is in days before the sample's day. */
export interface SampleAccount {
  readonly name: string;
  readonly industry: string;
  readonly isHighTicket: boolean;
  readonly city: string;
  readonly region: string;
  readonly areaCode: string;
  /** A key of `sampleReps`; empty for an account that nobody owns. */
  readonly owner: string;
  /** `null` where nobody asked yet. */
  readonly employees: number | null;
  readonly tags: readonly string[];
  readonly isReference: boolean;
  readonly doNotContactReason: string;
  readonly people: SamplePerson[];
  readonly deals: SampleDeal[];
  readonly log: SampleEntry[];
  readonly steps: { readonly inDays: number; readonly dueTime: string | null; readonly text: string }[];
  readonly referrals: SampleReferral[];
  readonly triggers: SampleTrigger[];
  /** Days from the sample's day until which the account is snoozed. */
  snoozeDays: number | null;
}

export interface SamplePerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly role: Contact['role'];
  readonly hasLeft: boolean;
  readonly doNotContact: boolean;
  readonly interests: readonly string[];
  readonly sharedGround: string;
  readonly connections: readonly string[];
  readonly quietDays: number | null;
  readonly quietReason: string;
}

export interface SampleDeal {
  readonly status: Deal['status'];
  readonly openedDays: number;
  readonly closedDays: number | null;
  readonly name: string;
  readonly offerings: readonly string[];
  readonly amount: number;
  readonly stage: string;
  readonly competitor: string;
  readonly stated: string;
  readonly real: string;
  readonly realSource: string;
  readonly promise: string;
  /** Negative for a day that is still to come. */
  readonly promisedDays: number | null;
  readonly promiseKept: Deal['promiseKept'];
}

export interface SampleEntry {
  readonly daysAgo: number;
  readonly kind: Activity['kind'];
  readonly direction: Activity['direction'];
  readonly outcome: string;
  readonly asked: boolean;
  readonly valueKind: Activity['valueKind'];
  readonly text: string;
}

export interface SampleReferral {
  readonly daysAgo: number;
  readonly name: string;
  readonly company: string;
  readonly status: Referral['status'];
  readonly notes: string;
  readonly rewardAmount: number | null;
}

export interface SampleTrigger {
  readonly daysAgo: number;
  readonly kind: TriggerKind;
  readonly text: string;
  readonly link: string;
}
