import { describe, expect, it } from 'vitest';
import { findPools } from '../../core/pool/find-pools';
import type { PoolId } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import { anOffering, aPoolContext, aRep, byId } from '../support/a-pool-context';
import { type AccountBuilder, anAccount } from '../support/an-account';

const offerings = byId(anOffering('GTX Pro'), anOffering('MG Special'), anOffering('GTK 500'));
const all = { offeringIds: ['gtx-pro', 'mg-special', 'gtk-500'] };

function poolsOf(account: AccountBuilder, context: Partial<PoolContext> = {}): PoolId[] {
  return findPools(account.build(), aPoolContext({ offerings, ...context })).map(({ pool }) => pool);
}

function whyOf(
  account: AccountBuilder,
  pool: PoolId,
  context: Partial<PoolContext> = {},
): string | undefined {
  const pools = findPools(account.build(), aPoolContext({ offerings, ...context }));
  return pools.find((place) => place.pool === pool)?.why;
}

describe('quiet-customer', () => {
  it.each([
    ['2018-01-01', false],
    ['2017-12-31', true],
  ])('won and last touched on %s: %s', (on, isIn) => {
    expect(poolsOf(anAccount().won({ on, ...all })).includes('quiet-customer')).toBe(isIn);
  });

  it.each([
    ['an activity', (a: AccountBuilder) => a.noted('saw them', { on: '2018-01-01' })],
    ['a deal that was opened and went stale', (a: AccountBuilder) => a.opened({ on: '2018-01-01' })],
    ['a deal that was lost', (a: AccountBuilder) => a.lost({ on: '2018-01-01' })],
    ['a date of the import', (a: AccountBuilder) => a.with({ lastActivityOn: '2018-01-01' })],
    [
      'a date of a deal of the import',
      (a: AccountBuilder) => a.lost({ on: '2017-01-01', lastActivityOn: '2018-01-01' }),
    ],
  ])('counts %s as a touch', (_what, touch) => {
    expect(poolsOf(touch(anAccount().won({ on: '2017-01-01' })))).not.toContain('quiet-customer');
  });

  it('is not for accounts with an open deal, but for those with a stale one', () => {
    const context = { thresholds: { ...aPoolContext().thresholds, quietDays: 100 } };
    const won = () => anAccount().won({ on: '2016-01-01' });
    expect(poolsOf(won().opened({ on: '2018-01-01' }), context)).not.toContain('quiet-customer');
    expect(poolsOf(won().opened({ on: '2017-12-31' }), context)).toContain('quiet-customer');
    expect(poolsOf(won().opened({ on: null }), context)).toContain('quiet-customer');
  });

  it('knows the rhythm of an account with wins on three dates', () => {
    // Intervals of 40 and 60 days: the median is 50, so it is quiet after 75.
    const account = anAccount()
      .won({ on: '2018-01-06' })
      .won({ on: '2018-04-16' })
      .won({ on: '2018-02-15' })
      .won({ on: '2018-04-16' });
    expect(poolsOf(account, { asOf: '2018-06-30' })).not.toContain('quiet-customer');
    expect(poolsOf(account, { asOf: '2018-07-01' })).toContain('quiet-customer');
  });

  it.each([
    ['at least 30 days', ['2018-05-28', '2018-05-29', '2018-05-30'], '2018-06-29', '2018-06-30'],
    ['at most 365 days', ['2012-01-01', '2014-01-01', '2016-01-01'], '2016-12-31', '2017-01-01'],
  ])('waits %s', (_what, dates, before, after) => {
    const account = anAccount();
    for (const on of dates) account.won({ on });
    expect(poolsOf(account, { asOf: before })).not.toContain('quiet-customer');
    expect(poolsOf(account, { asOf: after })).toContain('quiet-customer');
  });

  it('tells how long and what they used to buy', () => {
    const once = anAccount().won({ on: '2017-11-20', offeringIds: ['gtx-pro'], amount: 4821 });
    expect(whyOf(once, 'quiet-customer')).toBe(
      'Quiet for 7 months (since Nov 2017) after buying GTX Pro ($4,821)',
    );
    const often = anAccount()
      .won({ on: '2017-09-01', amount: 100, currency: 'EUR' })
      .won({ on: '2017-10-01', amount: 250.5 })
      .won({ on: '2017-10-31', amount: 40 });
    expect(whyOf(often, 'quiet-customer')).toBe(
      'Quiet for 8 months (since Oct 2017) after 3 wins worth $290.50 and €100, the latest a deal worth $40; they used to buy every 4 weeks',
    );
  });
});

describe('one-and-done', () => {
  it.each([
    ['2018-05-31', false],
    ['2018-05-30', true],
  ])('won once on %s: %s', (on, isIn) => {
    expect(poolsOf(anAccount().won({ on })).includes('one-and-done')).toBe(isIn);
  });

  it('names what they never bought', () => {
    const account = anAccount().won({ on: '2018-01-15', offeringIds: ['gtx-pro'], amount: 4821 });
    expect(whyOf(account, 'one-and-done')).toBe(
      'Bought only GTX Pro ($4,821), once, 5 months ago (Jan 2018), never GTK 500 and MG Special',
    );
  });

  it('is not for who bought twice or bought everything', () => {
    expect(poolsOf(anAccount().won({ on: '2018-01-01' }).won({ on: '2018-01-01' }))).not.toContain(
      'one-and-done',
    );
    expect(poolsOf(anAccount().won({ on: '2018-01-01', ...all }))).not.toContain('one-and-done');
  });

  it('goes without names where no offerings are known', () => {
    const account = anAccount().won({ on: '2018-01-15', name: 'Refit of the north hall' });
    expect(whyOf(account, 'one-and-done', { offerings: {} })).toBe(
      'Bought only Refit of the north hall, once, 5 months ago (Jan 2018)',
    );
  });
});

describe('referral-ready', () => {
  it.each([
    ['2018-05-31', false],
    ['2018-05-30', true],
  ])('won on %s: %s', (on, isIn) => {
    expect(poolsOf(anAccount().won({ on })).includes('referral-ready')).toBe(isIn);
  });

  it('waits 90 days after asking and 30 after losing', () => {
    const won = () => anAccount().won({ on: '2018-01-15' });
    const asked = (on: string) => won().called({ on, askedForReferral: true });
    expect(poolsOf(asked('2018-04-01'))).not.toContain('referral-ready');
    expect(poolsOf(asked('2018-03-31'))).toContain('referral-ready');
    expect(poolsOf(won().gaveReferral({ givenOn: '2018-04-01' }))).not.toContain('referral-ready');
    expect(poolsOf(won().lost({ on: '2018-05-31' }))).not.toContain('referral-ready');
    expect(poolsOf(won().lost({ on: '2018-05-30' }))).toContain('referral-ready');
  });

  it('says whether the customer is loyal or new, and why', () => {
    const won = () => anAccount().won({ on: '2018-04-20', offeringIds: ['gtx-pro'], amount: 4821 });
    expect(whyOf(won(), 'referral-ready')).toBe(
      'New customer: bought GTX Pro ($4,821) 2 months ago (Apr 2018); never asked for a referral',
    );
    expect(whyOf(won().won({ on: '2018-05-01', amount: 9 }), 'referral-ready')).toBe(
      'Loyal customer: 2 wins worth $4,830; never asked for a referral',
    );
    expect(whyOf(won().with({ isReference: true }), 'referral-ready')).toMatch(
      /^Loyal.* served as a reference;/,
    );
    expect(whyOf(won().with({ customerSince: '2015-06-30' }), 'referral-ready')).toMatch(
      /^Loyal customer: customer for 3 years;/,
    );
    expect(whyOf(won().with({ customerSince: '2015-07-01' }), 'referral-ready')).toMatch(/^New/);
    expect(whyOf(won().called({ on: '2018-01-10', askedForReferral: true }), 'referral-ready')).toMatch(
      /; last asked for a referral 6 months ago \(Jan 2018\)$/,
    );
  });
});

describe('check-in', () => {
  it.each([
    ['2018-04-01', '', false],
    ['2018-03-31', '', true],
    ['2018-05-31', 'High ticket, low volume', false],
    ['2018-05-30', 'high ticket, LOW volume ', true],
    ['2018-03-31', 'Something else', true],
  ])('last touched on %s in the segment %j: %s', (on, segment, isIn) => {
    expect(poolsOf(anAccount('Acme', { segment }).won({ on })).includes('check-in')).toBe(isIn);
  });

  it('follows the account’s own cadence before the segment’s', () => {
    const wants = (cadenceDays: number) =>
      poolsOf(
        anAccount('Acme', { segment: 'High ticket, low volume', cadenceDays }).won({ on: '2018-05-21' }),
      );
    expect(wants(39)).toContain('check-in');
    expect(wants(40)).not.toContain('check-in');
  });

  it('leaves quiet customers to their own pool', () => {
    const pools = poolsOf(anAccount().won({ on: '2017-12-31' }));
    expect(pools).toContain('quiet-customer');
    expect(pools).not.toContain('check-in');
  });

  it('takes customers with an open deal that nobody touched', () => {
    const account = anAccount()
      .won({ on: '2017-01-01' })
      .opened({ on: '2018-02-01', offeringIds: ['gtx-pro'], amount: 900 })
      .called({ on: '2018-03-15', outcome: 'Connected' });
    expect(whyOf(account, 'check-in')).toBe(
      'Last call 4 months ago (Mar 2018), while a check-in is due every 90 days; GTX Pro ($900) is open',
    );
  });
});

describe('orphan', () => {
  const reps = byId(
    aRep('rep-1', { name: 'Anna Snelling' }),
    aRep('rep-2', { name: 'Cecily Lampkin', hasLeft: true, leftOn: '2018-05-30' }),
    aRep('rep-3', { name: 'Moses Frase', hasLeft: true }),
  );

  it('takes accounts of nobody and of reps who have left', () => {
    expect(poolsOf(anAccount(), { reps })).toEqual([]);
    expect(whyOf(anAccount().ownedBy(null), 'orphan', { reps })).toBe(
      'Nobody owns this account; no contact is on record',
    );
    expect(whyOf(anAccount().ownedBy('rep-2'), 'orphan', { reps })).toBe(
      'Its owner Cecily Lampkin left 4 weeks ago (30 May); no contact is on record',
    );
    expect(poolsOf(anAccount().ownedBy('rep-2'), { reps, asOf: '2018-05-29' })).toEqual([]);
    expect(poolsOf(anAccount().ownedBy('a rep that is gone'), { reps })).toEqual(['orphan']);
  });

  it('gives an account without an owner to the rep of its latest deal', () => {
    const account = () => anAccount().ownedBy(null).opened({ on: '2018-06-01', ownerId: 'rep-1', id: 'b' });
    expect(poolsOf(account(), { reps })).toEqual([]);
    expect(poolsOf(account().opened({ on: '2018-06-01', ownerId: 'rep-3', id: 'a' }), { reps })).toEqual([]);
    expect(poolsOf(account().opened({ on: '2018-07-01', ownerId: 'rep-3', id: 'z' }), { reps })).toEqual([]);
    const left = account().opened({ on: '2018-06-01', ownerId: 'rep-3', id: 'c', amount: 70 });
    expect(whyOf(left, 'orphan', { reps })).toBe(
      'Moses Frase, who had its latest deal, has left; a deal worth $70 is still open',
    );
  });
});
