import { type Account, type AccountFields, accountFields } from '../../core/account/account';
import type { AccountHistory } from '../../core/account/account-history';
import { type Activity, type ActivityFields, activityFields } from '../../core/activity/activity';
import { type Contact, type ContactFields, contactFields } from '../../core/contact/contact';
import { type Deal, type DealFields, dealFields } from '../../core/deal/deal';
import { type NextStep, type NextStepFields, nextStepFields } from '../../core/next-step/next-step';
import { type Referral, type ReferralFields, referralFields } from '../../core/referral/referral';
import { type SetAside, type SetAsideFields, setAsideFields } from '../../core/set-aside/set-aside';
import { type Trigger, type TriggerFields, triggerFields } from '../../core/trigger/trigger';
import type { Change } from '../../core/workspace/workspace-data';

/** Every record of a builder is stamped the same, so that tests never depend on the clock. */
export const testStamp = {
  createdAt: '2016-01-01T09:00:00.000Z',
  updatedAt: '2016-01-01T09:00:00.000Z',
  device: 'test-device',
};

type Fields<T> = Partial<Omit<T, 'accountId'>> & { readonly id?: string };
type ClosedFields = Fields<DealFields> & { readonly on: string | null };
type SaidFields = Fields<ActivityFields> & { readonly on: string };

/**
 * An account with its history, told as a rep would:
 * `anAccount('Acme').won({ on: '2017-03-01', amount: 500 }).lostTo('Novatech', { on: '2017-07-29' }).build()`.
 * Ids are made of the account's id and a count: `acme-deal-1`.
 */
export class AccountBuilder {
  private readonly deals: Deal[] = [];
  private readonly activities: Activity[] = [];
  private readonly contacts: Contact[] = [];
  private readonly referrals: Referral[] = [];
  private readonly nextSteps: NextStep[] = [];
  private readonly setAsides: SetAside[] = [];
  private readonly triggers: Trigger[] = [];
  private account: Account;

  constructor(name: string, fields: Fields<AccountFields> = {}) {
    const { id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), ...rest } = fields;
    this.account = { ...accountFields.parse({ name, ownerId: 'rep-1', ...rest }), ...testStamp, id };
  }

  with(fields: Partial<AccountFields>): this {
    this.account = { ...this.account, ...fields };
    return this;
  }

  ownedBy(repId: string | null): this {
    return this.with({ ownerId: repId });
  }

  notToBeContacted(): this {
    return this.with({ doNotContact: true });
  }

  won({ on, ...fields }: ClosedFields): this {
    return this.deal({ status: 'won', closedOn: on, ...fields });
  }

  lost({ on, ...fields }: ClosedFields): this {
    return this.deal({ status: 'lost', closedOn: on, ...fields });
  }

  lostTo(competitor: string, fields: ClosedFields): this {
    return this.lost({ competitor, ...fields });
  }

  opened({ on, ...fields }: ClosedFields): this {
    return this.deal({ status: 'open', openedOn: on, ...fields });
  }

  deal({ id = this.idOf('deal', this.deals), ...fields }: Fields<DealFields>): this {
    this.deals.push({ ...dealFields.parse({ ...fields, ...this.owner() }), ...testStamp, id });
    return this;
  }

  /** An outgoing call; say `outcome: 'Connected'` for one that was answered. */
  called(fields: SaidFields): this {
    return this.activity({ kind: 'call', ...fields });
  }

  leftVoicemail(fields: SaidFields): this {
    return this.activity({ kind: 'voicemail', outcome: 'Left voicemail', ...fields });
  }

  emailed(fields: SaidFields): this {
    return this.activity({ kind: 'email', ...fields });
  }

  met(fields: SaidFields): this {
    return this.activity({ kind: 'meeting', ...fields });
  }

  noted(text: string, fields: SaidFields): this {
    return this.activity({ kind: 'note', text, ...fields });
  }

  /** Something that came from them. */
  calledUs(fields: SaidFields): this {
    return this.activity({ kind: 'call', direction: 'inbound', ...fields });
  }

  activity({ id = this.idOf('activity', this.activities), on, ...fields }: SaidFields): this {
    const whole = activityFields.parse({ kind: 'call', at: on, ...fields, ...this.owner() });
    this.activities.push({ ...whole, ...testStamp, id });
    return this;
  }

  knows({ id = this.idOf('contact', this.contacts), ...fields }: Fields<ContactFields>): this {
    this.contacts.push({ ...contactFields.parse({ ...fields, ...this.owner() }), ...testStamp, id });
    return this;
  }

  gaveReferral({ id = this.idOf('referral', this.referrals), ...fields }: Fields<ReferralFields>): this {
    const whole = referralFields.parse({ name: 'Somebody', fromAccountId: this.account.id, ...fields });
    this.referrals.push({ ...whole, ...testStamp, id });
    return this;
  }

  nextStep({ id = this.idOf('step', this.nextSteps), ...fields }: Fields<NextStepFields>): this {
    const whole = nextStepFields.parse({ text: 'Call again', ...fields, ...this.owner() });
    this.nextSteps.push({ ...whole, ...testStamp, id });
    return this;
  }

  setAside({ id = this.idOf('set-aside', this.setAsides), ...fields }: Fields<SetAsideFields>): this {
    this.setAsides.push({ ...setAsideFields.parse({ ...fields, ...this.owner() }), ...testStamp, id });
    return this;
  }

  /** Something happened there: `.happened({ kind: 'hiring', on: '2018-06-20' })`. */
  happened({
    id = this.idOf('trigger', this.triggers),
    createdAt,
    ...fields
  }: Fields<TriggerFields> & { readonly createdAt?: string }): this {
    const whole = triggerFields.parse({ ...fields, ...this.owner() });
    this.triggers.push({ ...whole, ...testStamp, createdAt: createdAt ?? testStamp.createdAt, id });
    return this;
  }

  build(): AccountHistory {
    const { account, contacts, deals, activities, nextSteps, referrals, setAsides, triggers } = this;
    return {
      account,
      contacts: [...contacts],
      deals: [...deals],
      activities: [...activities],
      engagements: [],
      nextSteps: [...nextSteps],
      referrals: [...referrals],
      setAsides: [...setAsides],
      triggers: [...triggers],
    };
  }

  /** What writes the account and all its history to a store. */
  changes(): Change[] {
    return [
      { put: 'accounts', record: this.account },
      ...this.contacts.map((record) => ({ put: 'contacts', record }) as const),
      ...this.deals.map((record) => ({ put: 'deals', record }) as const),
      ...this.activities.map((record) => ({ put: 'activities', record }) as const),
      ...this.referrals.map((record) => ({ put: 'referrals', record }) as const),
      ...this.nextSteps.map((record) => ({ put: 'nextSteps', record }) as const),
      ...this.setAsides.map((record) => ({ put: 'setAsides', record }) as const),
      ...this.triggers.map((record) => ({ put: 'triggers', record }) as const),
    ];
  }

  private owner() {
    return { accountId: this.account.id };
  }

  private idOf(noun: string, records: readonly unknown[]): string {
    return `${this.account.id}-${noun}-${records.length + 1}`;
  }
}

export function anAccount(name = 'Acme', fields: Fields<AccountFields> = {}): AccountBuilder {
  return new AccountBuilder(name, fields);
}
