import { describe, expect, it } from 'vitest';
import { creditWins } from '../../core/referral/credit-wins';
import { proposeAccounts } from '../../core/referral/propose-accounts';
import { type Referral, type ReferralFields, referralFields } from '../../core/referral/referral';
import { readPath } from '../../core/referral/referral-path';
import { rewardOf, sumRewards } from '../../core/referral/reward';
import { splitName } from '../../core/referral/split-name';
import { thanksOf } from '../../core/referral/thanks';
import { aPoolContext } from '../support/a-pool-context';
import { type AccountBuilder, anAccount, testStamp } from '../support/an-account';

const context = aPoolContext();
function aReferral(fields: Partial<ReferralFields> & { id?: string } = {}): Referral {
  const { id = 'referral-1', ...rest } = fields;
  const whole = {
    name: 'Fiona',
    fromAccountId: 'giver',
    toAccountId: 'aurora',
    givenOn: '2018-03-01',
    ...rest,
  };
  return { ...referralFields.parse(whole), ...testStamp, id };
}
const aurora = () => anAccount('Aurora');
const standing = (account: AccountBuilder, fields: Partial<ReferralFields> = {}) =>
  readPath(aReferral(fields), account.build(), context);

describe('the path of a name', () => {
  it('stays given while nobody called, whatever was before', () => {
    const before = aurora().called({ on: '2018-02-28' }).won({ on: '2018-02-28', amount: 5 });
    expect(standing(before)).toMatchObject({ status: 'given', why: 'Not contacted yet' });
    expect(readPath(aReferral({ toAccountId: null }), undefined, context).status).toBe('given');
  });

  it('is contacted from the day of a call on, and by an open deal', () => {
    expect(standing(aurora().called({ on: '2018-03-01' }))).toMatchObject({
      status: 'contacted',
      why: 'Last contact 4 months ago (Mar 2018)',
    });
    expect(standing(aurora().noted('Heard of them', { on: '2018-03-05' })).status).toBe('given');
    expect(standing(aurora().opened({ on: '2018-03-02', name: 'Lights', amount: 900 }))).toMatchObject({
      status: 'contacted',
      why: 'Lights ($900) is open',
    });
  });

  it('is won by a win since it was given, and lost only when nothing is open or won', () => {
    const lost = aurora().lost({ on: '2018-04-01', name: 'Lights', amount: 900 });
    expect(standing(lost)).toMatchObject({
      status: 'lost',
      why: 'Lost Lights ($900) 3 months ago (Apr 2018)',
    });
    expect(standing(lost.opened({ on: '2018-05-01' })).status).toBe('contacted');
    expect(standing(lost.won({ on: '2018-06-30', name: 'Docks', amount: 50 }))).toMatchObject({
      status: 'won',
      why: 'Bought Docks ($50) today',
      wonOn: '2018-06-30',
    });
  });

  it('knows nothing of what lies after the date that everything is told for', () => {
    expect(standing(aurora().won({ on: '2018-07-01', openedOn: '2018-06-30' })).status).toBe('contacted');
  });

  it('stays as somebody set it by hand', () => {
    const won = aurora().won({ on: '2018-06-01', amount: 5 });
    expect(standing(won, { status: 'lost', statusIsByHand: true })).toMatchObject({ status: 'lost' });
  });

  it('counts a colleague only for their own deals and calls', () => {
    const account = anAccount('Giver', { id: 'giver' })
      .won({ on: '2018-04-01', contactId: 'giver-contact-1' })
      .called({ on: '2018-04-02', contactId: 'giver-contact-1' });
    const colleague = { toAccountId: 'giver', toContactId: 'giver-contact-2' };
    expect(standing(account, colleague).status).toBe('given');
    expect(standing(account.won({ on: '2018-05-01', contactId: 'giver-contact-2' }), colleague).status).toBe(
      'won',
    );
  });
});

describe('what a name is owed', () => {
  const history = aurora()
    .won({ on: '2018-02-01', amount: 1 })
    .won({ on: '2018-03-01', amount: 10 })
    .won({ on: '2018-06-01', amount: 100 })
    .build();
  const amounts = (...referrals: Referral[]) => {
    const credited = creditWins(referrals, () => history, context.asOf);
    return referrals.map(({ id }) => (credited.get(id) ?? []).map(({ amount }) => amount));
  };

  it('is every win since it was given, each deal for the earliest name only', () => {
    expect(amounts(aReferral())).toEqual([[10, 100]]);
    expect(amounts(aReferral({ id: 'late', givenOn: '2018-05-01' }), aReferral({ id: 'early' }))).toEqual([
      [],
      [10, 100],
    ]);
    const first = aReferral({ id: 'first', givenOn: '2018-01-31', status: 'lost', statusIsByHand: true });
    expect(amounts(first, aReferral({ id: 'second' }))).toEqual([[], [10, 100]]);
  });
});

describe('the reward for a name', () => {
  const reward = (fields: Partial<ReferralFields>, status: 'given' | 'won' = 'given') =>
    rewardOf(aReferral(fields), { status });

  it('is owed when its condition is met, less what was paid', () => {
    expect(reward({})).toEqual({ state: 'none', owed: null });
    expect(reward({ rewardAmount: 100 })).toEqual({ state: 'promised', owed: 0 });
    expect(reward({ rewardAmount: 100, rewardDueWhen: 'given' })).toEqual({ state: 'owed', owed: 100 });
    expect(reward({ rewardAmount: 100.3, rewardPaid: 50.1 }, 'won')).toEqual({ state: 'owed', owed: 50.2 });
    expect(reward({ rewardAmount: 100, rewardPaid: 120 }, 'won')).toEqual({ state: 'paid', owed: 0 });
  });

  it('without an amount is paid on its day', () => {
    expect(reward({ rewardText: 'Dinner' }, 'won')).toEqual({ state: 'owed', owed: null });
    expect(reward({ rewardText: 'Dinner', rewardPaidOn: '2018-06-01' }, 'won').state).toBe('paid');
  });

  it('is summed a currency at a time', () => {
    const rows = [
      aReferral({ rewardAmount: 100, rewardDueWhen: 'given', rewardPaid: 30 }),
      aReferral({ rewardAmount: 200, rewardCurrency: 'EUR' }),
      aReferral({}),
    ].map((referral) => ({ referral, reward: rewardOf(referral, { status: 'given' }) }));
    expect(sumRewards(rows, 'USD')).toEqual({
      promised: [
        { currency: 'EUR', amount: 200, count: 1 },
        { currency: 'USD', amount: 100, count: 1 },
      ],
      owed: [{ currency: 'USD', amount: 70, count: 1 }],
      paid: [{ currency: 'USD', amount: 30, count: 1 }],
    });
  });
});

describe('thanks for a name', () => {
  const thanks = (account: AccountBuilder, wonOn: string | null = null) =>
    thanksOf(aReferral(), { wonOn }, account.build().nextSteps);
  const step = { kind: 'thanks', referralId: 'referral-1', dueOn: '2018-03-04' } as const;

  it('are due, then planned, then done, and due again once it is won', () => {
    expect(thanks(anAccount())).toEqual({ state: 'due', on: null, stepId: null });
    expect(thanks(anAccount().nextStep(step))).toMatchObject({ state: 'planned', on: '2018-03-04' });
    const thanked = anAccount().nextStep({ ...step, doneAt: '2018-03-05T10:00:00.000Z' });
    expect(thanks(thanked)).toMatchObject({ state: 'done', on: '2018-03-05' });
    expect(thanks(thanked, '2018-03-05').state).toBe('done');
    expect(thanks(thanked, '2018-03-06').state).toBe('due');
  });
});

describe('accounts that a name may be already', () => {
  const known = ['Aurora Home Goods', 'Müller & Söhne GmbH', 'Store 1', 'IBM'].map((name, index) => ({
    id: `id-${index}`,
    name,
    website: index === 3 ? 'https://www.ibm.example/en' : '',
  }));
  const proposed = (company: string, email = '') =>
    proposeAccounts({ company, email }, known).map(({ name, why }) => `${name}: ${why}`);

  it('are found by the same name, a slip, a beginning and the address', () => {
    expect(proposed('aurora  home goods')).toEqual(['Aurora Home Goods: The same name']);
    expect(proposed('Aurora Home Good')).toEqual(['Aurora Home Goods: Nearly the same name']);
    expect(proposed('Muller und Sohne')).toEqual(['Müller & Söhne GmbH: Nearly the same name']);
    expect(proposed('Muller & Sohne')).toEqual(['Müller & Söhne GmbH: Nearly the same name']);
    expect(proposed('Aurora')).toEqual(['Aurora Home Goods: One name begins with the other']);
    expect(proposed('Big Blue', 'a@ibm.example')).toEqual(['IBM: The e-mail address is theirs']);
  });

  it('are not guessed from too little', () => {
    expect(proposed('Store 2')).toEqual([]);
    expect(proposed('')).toEqual([]);
    expect(proposed('Nobody', 'a@gmail.com')).toEqual([]);
  });
});

it('a name is parted into first and last name', () => {
  expect(splitName(' Fiona van Castle ')).toEqual({ firstName: 'Fiona', lastName: 'van Castle' });
  expect(splitName('Castle')).toEqual({ firstName: '', lastName: 'Castle' });
});
