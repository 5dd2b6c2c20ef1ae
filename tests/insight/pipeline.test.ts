import { describe, expect, it } from 'vitest';
import type { AccountHistory } from '../../core/account/account-history';
import { pipelinePart } from '../../core/insight/pipeline-part';
import { anAccount } from '../support/an-account';
import { anInsightSource, aRun, wholeFilter } from '../support/an-insight-source';

const acme = anAccount('Acme')
  .lost({ on: '2018-01-10' })
  .called({ on: '2018-01-20', outcome: 'No answer', repId: 'rep-1' })
  .leftVoicemail({ on: '2018-01-25', repId: 'rep-1' })
  .called({ on: '2018-02-01', outcome: 'Connected', repId: 'rep-1', askedForReferral: true })
  .won({ on: '2018-03-01', amount: 500, currency: 'EUR' })
  .won({ on: '2018-06-20', amount: 900, currency: 'USD' })
  .gaveReferral({ id: 'name-1', givenOn: '2018-02-01' })
  .gaveReferral({ id: 'name-2', givenOn: '2018-02-02' });
const quiet = anAccount('Quiet', { ownerId: 'rep-2' }).lost({ on: '2018-01-01' });

const base = anInsightSource({
  histories: [acme.build(), quiet.build()],
  runs: [
    aRun({ id: 'a', on: '2018-02-01', isMeeting: true }),
    aRun({ id: 'b', on: '2018-05-01', isReached: false, verdict: 'Stop' }),
  ],
  referrals: acme.build().referrals,
  wonReferralIds: new Set(['name-2']),
});
const source = {
  ...base,
  accounts: base.accounts.map((account) => ({ ...account, poolIds: ['old-no' as const] })),
};
const table = (id: string) =>
  pipelinePart(source, wholeFilter)
    .figures.find((figure) => figure.id === id)
    ?.rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)]);

function firstCall(histories: readonly AccountHistory[]): string | undefined {
  const { sentences } = pipelinePart(anInsightSource({ histories }), wholeFilter);
  return sentences.find(({ key }) => key === 'first-call')?.text;
}

describe('pipelinePart', () => {
  it('tells how far the accounts of a pool came, each once', () => {
    expect(table('pools')?.find(([label]) => label === 'Old no')).toEqual([
      'Old no',
      '2',
      '1',
      '1',
      '1',
      '1',
      '1',
    ]);
  });

  it('tells month by month what happened, months without anything too', () => {
    expect(table('time')).toEqual([
      ['Feb 2018', '1', '1', '1', '0', '0'],
      ['Mar 2018', '0', '0', '0', '1', '0'],
      ['Apr 2018', '0', '0', '0', '0', '0'],
      ['May 2018', '1', '0', '0', '0', '1'],
    ]);
  });

  it('counts a win for a conversation of the 90 days before, in its own currency', () => {
    expect(table('won-pools')).toEqual([['Old no', '1', '500 EUR']]);
    expect(table('won-playbooks')).toEqual([['Come back', '1', '500 EUR']]);
  });

  it('measures the time to the first call after a loss, and the attempts to a conversation', () => {
    expect(table('first-call')?.filter(([, count]) => count !== '0')).toEqual([
      ['8 to 30 days', '1'],
      ['Not yet', '1'],
    ]);
    expect(table('attempts')?.filter(([, count]) => count !== '0')).toEqual([['3', '1']]);
  });

  it('does not take the call in which they said no for the first one after it', () => {
    const histories = Array.from({ length: 5 }, (_, index) =>
      anAccount(`Lost ${index}`)
        .lost({ on: '2018-05-01' })
        .called({ on: '2018-05-01T10:00', outcome: 'Connected', repId: 'rep-1' })
        .called({ on: '2018-05-11', repId: 'rep-1' })
        .build(),
    );
    expect(firstCall(histories)).toBe(
      'After a loss the first call comes after 10 days (median of 5); 0 lost deals had none yet.',
    );
    expect(firstCall(histories.slice(1))).toBe(
      'Of 4 lost deals 4 had a first call and 0 none yet: too few to say how long it takes.',
    );
  });

  it('counts names for the rep who asked, and accounts that nobody worked for their owner', () => {
    expect(table('referrals')).toEqual([['Anna Snelling', '1', '2', '1', '2.0', '50% (1 of 2)']]);
    expect(table('unworked')).toEqual([
      ['Anna Snelling', '1', '0', '0% (0 of 1)'],
      ['Ben Ortega', '1', '1', '100% (1 of 1)'],
    ]);
    expect(table('verdicts')).toEqual([['Anna Snelling', '0', '1', '1']]);
  });
});
