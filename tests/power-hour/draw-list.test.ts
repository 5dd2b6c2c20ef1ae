import { describe, expect, it } from 'vitest';
import { readAccountFacts } from '../../core/account/account-facts';
import { findPools } from '../../core/pool/find-pools';
import { drawList } from '../../core/power-hour/draw-list';
import { gapsOf } from '../../core/power-hour/list-gaps';
import { type ListFilter, listFilter } from '../../core/power-hour/power-hour';
import { settingsFields } from '../../core/settings/settings';
import { rankCall } from '../../core/today/rank-call';
import { aPoolContext } from '../support/a-pool-context';
import { type AccountBuilder, anAccount } from '../support/an-account';

const asOf = '2024-03-01';
const { weights } = settingsFields.parse({});
const phone = { firstName: 'Pat', phone: '(555) 555-0100' };
const oldNo = (name: string) => anAccount(name).lostTo('Novatech', { on: '2023-06-01', amount: 500 });

function draw(accounts: readonly AccountBuilder[], filter: Partial<ListFilter> = {}) {
  const context = aPoolContext({ asOf });
  const candidates = accounts.map((account) => {
    const history = account.build();
    const facts = readAccountFacts(history, context);
    const pools = findPools(history, context, facts);
    return { history, facts, pools, rank: rankCall(history, facts, pools, weights) };
  });
  const { drawn, leftOut } = drawList(candidates, listFilter.parse(filter), weights);
  return {
    names: drawn.map(({ candidate }) => candidate.history.account.name),
    leftOut: leftOut.map(({ candidate, cause, why }) => [candidate.history.account.name, cause, why]),
  };
}

describe('the guard', () => {
  it('counts calendar days, over a leap day too', () => {
    const called = oldNo('Acme').called({ on: '2024-02-28T17:00' });
    expect(draw([called], { notCalledDays: 3 }).leftOut).toEqual([
      ['Acme', 'called-lately', 'Called 2 days ago (28 Feb)'],
    ]);
    expect(draw([called], { notCalledDays: 2 }).names).toEqual(['Acme']);
    expect(draw([called], { notCalledDays: 0 }).names).toEqual(['Acme']);
  });

  it('looks at our calls and voicemails only', () => {
    const others = oldNo('Acme').emailed({ on: '2024-02-29' }).calledUs({ on: '2024-02-29' });
    expect(draw([others]).names).toEqual(['Acme']);
    expect(draw([oldNo('Acme').leftVoicemail({ on: '2024-02-29' })]).names).toEqual([]);
  });
});

describe('do not contact', () => {
  it('leaves the account out, whatever is asked for, and says why', () => {
    const refused = oldNo('Acme').with({ doNotContact: true, doNotContactReason: 'Their lawyer wrote' });
    expect(draw([refused], { pools: ['quiet-customer'] })).toEqual({
      names: [],
      leftOut: [['Acme', 'do-not-contact', 'Do not contact: Their lawyer wrote']],
    });
  });

  it('leaves an account out where everybody asked for it, and keeps it while somebody did not', () => {
    const all = oldNo('All')
      .knows({ ...phone, doNotContact: true })
      .with({ phone: '555' });
    const some = oldNo('Some')
      .knows({ ...phone, doNotContact: true })
      .knows({ firstName: 'Kim' });
    const { names, leftOut } = draw([all, some]);
    expect(names).toEqual(['Some']);
    expect(leftOut).toMatchObject([['All', 'do-not-contact', 'Pat asked not to be contacted']]);
  });

  it('leaves an account out for as long as everybody there wants to be left in peace', () => {
    const quiet = (until: string) => oldNo('Acme').knows({ firstName: 'Pat', quietUntil: until });
    expect(draw([quiet('9999-12-31')]).names).toEqual([]);
    expect(draw([quiet('2000-01-01')]).names).toEqual(['Acme']);
  });
});

it('filters by pool, owner, segment, tag and phone, and says of whom it has no number', () => {
  const accounts = [
    oldNo('A')
      .with({ segment: 'High', tags: ['key'] })
      .knows(phone),
    oldNo('B').ownedBy(null).knows({ firstName: 'Kim' }),
  ];
  expect(draw(accounts, { segment: 'High' }).names).toEqual(['A']);
  expect(draw(accounts, { tag: 'key' }).names).toEqual(['A']);
  expect(draw(accounts, { ownerId: 'none' }).names).toEqual(['B']);
  expect(draw(accounts, { pools: ['referral-ready'] }).names).toEqual([]);
  const withPhone = draw(accounts, { hasPhone: true });
  expect(withPhone.names).toEqual(['A']);
  expect(withPhone.leftOut).toEqual([['B', 'no-phone', 'No phone number is on record']]);
});

it('orders by what is asked for, equal ones by name', () => {
  const accounts = [
    anAccount('Cheap').lostTo('X', { on: '2023-06-01', amount: 10 }).emailed({ on: '2023-07-01' }),
    anAccount('Dear').lostTo('X', { on: '2023-06-01', amount: 99_000 }).emailed({ on: '2023-09-01' }),
    anAccount('Also cheap').lostTo('X', { on: '2023-06-01', amount: 10 }).emailed({ on: '2023-08-01' }),
  ];
  expect(draw(accounts, { order: 'amount' }).names).toEqual(['Dear', 'Also cheap', 'Cheap']);
  expect(draw(accounts, { order: 'longest-quiet' }).names).toEqual(['Cheap', 'Also cheap', 'Dear']);
  expect(draw(accounts, { order: 'name' }).names).toEqual(['Also cheap', 'Cheap', 'Dear']);
});

it('a snoozed account stays out until its day', () => {
  const snoozed = oldNo('Acme').setAside({ kind: 'snooze', until: '2024-03-02', on: '2024-02-20' });
  expect(draw([snoozed]).leftOut).toEqual([['Acme', 'set-aside', 'Snoozed until 2024-03-02']]);
  const back = oldNo('Acme').setAside({ kind: 'snooze', until: asOf, on: '2024-02-20' });
  expect(draw([back]).names).toEqual(['Acme']);
});

describe('gapsOf', () => {
  const call = { dealId: 'acme-deal-1', contactId: null, storyId: null, why: 'Lost' };

  it('names what is missing: a number, a reason, a story', () => {
    const bare = anAccount('Acme').lost({ on: '2023-06-01' }).build();
    expect(gapsOf(bare, call, { stories: [], asOf: '2026-11-24' })).toEqual(['phone', 'reason', 'story']);
  });

  it('is content with the company’s number, a competitor and a chosen story', () => {
    const known = oldNo('Acme').with({ phone: '(555) 555-0100' }).build();
    expect(gapsOf(known, { ...call, storyId: 'story' }, { stories: [], asOf: '2026-11-24' })).toEqual([]);
  });
});
