import { describe, expect, it } from 'vitest';
import { findPools } from '../../core/pool/find-pools';
import type { PoolId } from '../../core/pool/pool';
import { anOffering, aPoolContext, byId } from '../support/a-pool-context';
import { type AccountBuilder, anAccount } from '../support/an-account';

const offerings = byId(anOffering('GTX Pro', { price: 4821 }), anOffering('MG Special', { price: 55 }));

function poolsOf(account: AccountBuilder, asOf = '2018-06-30'): PoolId[] {
  return findPools(account.build(), aPoolContext({ asOf, offerings })).map(({ pool }) => pool);
}

function whyOf(account: AccountBuilder, pool: PoolId, asOf = '2018-06-30'): string | undefined {
  const pools = findPools(account.build(), aPoolContext({ asOf, offerings }));
  return pools.find((place) => place.pool === pool)?.why;
}

describe('just-lost', () => {
  it.each([
    ['2018-06-30', true],
    ['2018-05-31', true],
    ['2018-05-30', false],
  ])('lost on %s: %s', (on, isIn) => {
    expect(poolsOf(anAccount().lost({ on })).includes('just-lost')).toBe(isIn);
  });

  it('tells what was lost, to whom, when and why', () => {
    const account = anAccount().lostTo('Novatech', {
      on: '2018-06-18',
      offeringIds: ['gtx-pro'],
      amount: 4500,
      statedLossReason: 'Price',
    });
    expect(whyOf(account, 'just-lost')).toBe(
      'Lost GTX Pro ($4,500) to Novatech 12 days ago (18 Jun) on price',
    );
  });
});

describe('old-no', () => {
  it.each([
    ['2018-05-31', false],
    ['2018-05-30', true],
    ['2015-01-01', true],
  ])('lost to a competitor on %s: %s', (on, isIn) => {
    expect(poolsOf(anAccount().lostTo('Novatech', { on })).includes('old-no')).toBe(isIn);
  });

  it.each([
    { statedLossReason: 'Competition' },
    { statedLossReason: 'staying with the VENDOR ' },
    { statedLossReason: 'Price', realLossReason: 'Staying with the vendor' },
    { realLossReason: 'competition' },
  ])('counts %j like a competitor', (reason) => {
    const account = anAccount().lost({ on: '2017-12-01', ...reason });
    expect(poolsOf(account)).toEqual(['old-no']);
  });

  it('looks at the latest lost deal only', () => {
    const account = anAccount().lostTo('Novatech', { on: '2017-01-01' }).lost({ on: '2018-01-01' });
    expect(poolsOf(account)).toEqual(['declined']);
    expect(poolsOf(account, '2017-12-31')).toEqual(['old-no']);
  });

  it('ends with something won on a later day, not on the same one', () => {
    const lost = () => anAccount().lostTo('Novatech', { on: '2018-01-10' });
    expect(poolsOf(lost().won({ on: '2018-01-11' }))).not.toContain('old-no');
    expect(poolsOf(lost().won({ on: '2018-01-10' }))).toContain('old-no');
    expect(poolsOf(lost().won({ on: '2018-07-01', openedOn: '2018-06-01' }))).toContain('old-no');
  });

  it('tells the story of the loss', () => {
    const account = anAccount()
      .won({ on: '2016-05-05' })
      .won({ on: '2016-09-05' })
      .lostTo('Novatech', {
        on: '2017-07-29',
        offeringIds: ['gtx-pro'],
        statedLossReason: 'Price',
        realLossReason: 'We did not listen',
        competitorPromise: 'live by\nspring.',
        promisedBy: '2018-03-01',
      });
    expect(whyOf(account, 'old-no')).toBe(
      'Lost to Novatech 11 months ago (Jul 2017) on price, GTX Pro ($4,821 list price); the real reason was that we did not listen; their delivery was promised for Mar 2018 (“live by spring”); they bought 2 times',
    );
  });
});

describe('declined', () => {
  it.each([
    ['2018-04-01', false],
    ['2018-03-31', true],
  ])('lost without a competitor on %s: %s', (on, isIn) => {
    expect(poolsOf(anAccount().lost({ on })).includes('declined')).toBe(isIn);
  });

  it('becomes an old no when the competitor gets known', () => {
    expect(poolsOf(anAccount().lost({ on: '2018-01-01' }))).toEqual(['declined']);
    expect(poolsOf(anAccount().lost({ on: '2018-01-01', competitor: 'Novatech' }))).toEqual(['old-no']);
  });

  it('tells what they said no to and why', () => {
    const lost = { on: '2018-01-15', offeringIds: ['mg-special'] };
    expect(whyOf(anAccount().lost(lost), 'declined')).toBe(
      'Said no to MG Special ($55 list price) 5 months ago (Jan 2018), and nobody noted why',
    );
    expect(whyOf(anAccount().lost({ ...lost, statedLossReason: 'No budget' }), 'declined')).toBe(
      'Said no to MG Special ($55 list price) 5 months ago (Jan 2018) for lack of budget',
    );
    expect(whyOf(anAccount().lost({ ...lost, statedLossReason: 'Merger' }), 'declined')).toContain(
      '(Jan 2018), giving “Merger” as the reason',
    );
  });

  it('takes accounts that never answered', () => {
    const silent = () => anAccount().called({ on: '2018-01-10' }).leftVoicemail({ on: '2018-03-31T09:00' });
    expect(whyOf(silent(), 'declined')).toBe(
      'Never answered any of our 2 attempts, the last by a voicemail 3 months ago (Mar 2018)',
    );
    expect(whyOf(anAccount().emailed({ on: '2018-01-10' }), 'declined')).toBe(
      'Never answered our one attempt by an e-mail 6 months ago (Jan 2018)',
    );
    expect(poolsOf(silent().called({ on: '2018-04-01' }))).toEqual([]);
  });

  it.each([
    ['a connected call', (a: AccountBuilder) => a.called({ on: '2017-01-01', outcome: 'Connected' })],
    ['a meeting', (a: AccountBuilder) => a.met({ on: '2017-01-01' })],
    ['an inbound call', (a: AccountBuilder) => a.calledUs({ on: '2017-01-01' })],
    ['an open deal', (a: AccountBuilder) => a.opened({ on: '2018-01-10' })],
  ])('does not call them silent after %s', (_what, happened) => {
    expect(poolsOf(happened(anAccount().called({ on: '2018-01-10' })))).not.toContain('declined');
  });

  it('lets a stale deal and an answer that lies ahead not count', () => {
    const account = anAccount()
      .called({ on: '2018-01-10' })
      .opened({ on: '2017-12-31' })
      .calledUs({ on: '2018-07-01' });
    expect(poolsOf(account)).toContain('declined');
  });

  it('needs an outgoing touch', () => {
    expect(poolsOf(anAccount())).toEqual([]);
    expect(poolsOf(anAccount('Acme', { lastActivityOn: '2017-01-01' }))).toEqual([]);
  });
});
