import { describe, expect, it } from 'vitest';
import { readGaveAndAsked } from '../../core/value/gave-and-asked';
import { type AccountBuilder, anAccount } from '../support/an-account';

const read = (account: AccountBuilder, asOf = '2018-06-30') =>
  readGaveAndAsked(account.build().activities, asOf);

describe('what we gave against what we asked', () => {
  it('is said in words, with counts and last dates', () => {
    const account = anAccount()
      .activity({ kind: 'value', valueKind: 'article', on: '2018-06-01' })
      .activity({ kind: 'value', valueKind: 'article', on: '2018-05-01' })
      .activity({ kind: 'value', on: '2018-04-01' });
    for (const on of ['2018-01-01', '2018-02-01', '2018-03-01', '2018-06-29T10:00:00'])
      account.called({ on });
    for (let count = 0; count < 4; count++) account.emailed({ on: '2018-01-15' });
    account.called({ on: '2018-06-28', askedForReferral: true });
    expect(read(account)).toMatchObject({
      gaveCount: 3,
      gaveLastOn: '2018-06-01',
      askedCount: 9,
      askedLastOn: '2018-06-29',
      referralAskCount: 1,
      gaveWords: 'We gave 3 times (2 articles), last 4 weeks ago (1 Jun).',
      askedWords:
        'We asked for their time 9 times, last yesterday. For a referral once, last 2 days ago (28 Jun).',
      balance: 'We asked 3 times for each time that we gave.',
    });
  });

  it('counts neither notes nor what came from them, nor what lies ahead', () => {
    const account = anAccount()
      .noted('Thought of them', { on: '2018-06-01' })
      .calledUs({ on: '2018-06-01' })
      .activity({ kind: 'value', on: '2018-07-01' });
    expect(read(account)).toMatchObject({
      gaveCount: 0,
      askedCount: 0,
      gaveWords: 'We gave them nothing yet.',
      askedWords: 'We never asked for their time.',
      balance: '',
    });
    expect(read(account, '2018-07-01').balance).toBe('We gave before we asked.');
  });

  it('says who is ahead', () => {
    const asked = (count: number, gave: number) => {
      const account = anAccount();
      for (let index = 0; index < count; index++) account.called({ on: '2018-01-01' });
      for (let index = 0; index < gave; index++) account.activity({ kind: 'value', on: '2018-01-01' });
      return read(account).balance;
    };
    expect(asked(2, 0)).toBe('Bring something of value before the next call.');
    expect(asked(2, 2)).toBe('We gave at least as often as we asked.');
    expect(asked(4, 3)).toBe('We asked a little more often than we gave.');
  });
});
