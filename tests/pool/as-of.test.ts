import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealFields } from '../../core/deal/deal';
import { findPools } from '../../core/pool/find-pools';
import { addDays } from '../../core/record/add-days';
import { anOffering, aPoolContext, aRep, byId } from '../support/a-pool-context';
import { type AccountBuilder, anAccount } from '../support/an-account';

const context = aPoolContext({
  offerings: byId(anOffering('GTX Pro', { price: 500 }), anOffering('MG Special')),
  reps: byId(aRep('rep-1'), aRep('rep-2', { hasLeft: true, leftOn: '2018-01-01' })),
});
const { asOf } = context;

const past = fc.integer({ min: 0, max: 900 }).map((days) => addDays(asOf, -days));
const future = fc.integer({ min: 1, max: 900 }).map((days) => addDays(asOf, days));
const reason = fc.constantFrom('', 'Price', 'Competition', 'No budget', 'Merger');
const money = fc.constantFrom<Partial<DealFields>>(
  {},
  { amount: 120 },
  { amount: 99.5, currency: 'EUR' },
  { amount: 0 },
);
const bought = fc.constantFrom<Partial<DealFields>>(
  {},
  { offeringIds: ['gtx-pro'] },
  { offeringIds: ['gone'] },
);

type Fact = (account: AccountBuilder) => AccountBuilder;
const closedFact = fc
  .record({ on: past, reason, competitor: fc.constantFrom('', 'Novatech'), money, bought, won: fc.boolean() })
  .map(({ on, reason: statedLossReason, competitor, money: worth, bought: what, won }): Fact => {
    const fields = { on, ...worth, ...what };
    return (account) =>
      won ? account.won(fields) : account.lost({ ...fields, statedLossReason, competitor });
  });
const openFact = past.map(
  (on): Fact =>
    (account) =>
      account.opened({ on, ownerId: 'rep-1' }),
);
const spokenFact = fc
  .record({
    on: past,
    outcome: fc.constantFrom('', 'Connected', 'No answer'),
    kind: fc.constantFrom('call', 'email', 'meeting', 'note'),
    direction: fc.constantFrom('outgoing', 'inbound'),
    askedForReferral: fc.boolean(),
  })
  .map(
    (fields): Fact =>
      (account) =>
        account.activity(fields),
  );
const facts = fc.array(fc.oneof(closedFact, openFact, spokenFact), { maxLength: 12 });
const account = fc.record({
  ownerId: fc.constantFrom('rep-1', 'rep-2', null),
  segment: fc.constantFrom('', 'High ticket, low volume'),
  isReference: fc.boolean(),
});

const futureFact = fc.oneof(
  future.map(
    (on): Fact =>
      (it) =>
        it.called({ on, outcome: 'Connected', askedForReferral: true }),
  ),
  future.map(
    (on): Fact =>
      (it) =>
        it.calledUs({ on: `${on}T00:00` }),
  ),
  future.map(
    (on): Fact =>
      (it) =>
        it.won({ on, openedOn: on }),
  ),
  future.map(
    (on): Fact =>
      (it) =>
        it.lostTo('Novatech', { on }),
  ),
  future.map(
    (on): Fact =>
      (it) =>
        it.opened({ on, ownerId: 'rep-2' }),
  ),
  future.map(
    (on): Fact =>
      (it) =>
        it.gaveReferral({ givenOn: on }),
  ),
  future.map(
    (on): Fact =>
      (it) =>
        it.with({ lastActivityOn: on }),
  ),
);

const tell = (fields: object, happened: readonly Fact[]) =>
  happened.reduce((told, fact) => fact(told), anAccount('Acme', fields));

describe('findPools as of a date', () => {
  it('does not change with what lies ahead', () => {
    fc.assert(
      fc.property(account, facts, fc.array(futureFact, { maxLength: 5 }), (fields, happened, ahead) => {
        const now = findPools(tell(fields, happened).build(), context);
        expect(findPools(tell(fields, [...happened, ...ahead]).build(), context)).toEqual(now);
      }),
    );
  });

  it('sees a deal that closes later as open, from its opening on', () => {
    const told = anAccount().won({ on: '2017-01-01' }).won({ on: '2018-08-01', openedOn: '2018-06-01' });
    const at = (date: string) => findPools(told.build(), { ...context, asOf: date }).map(({ pool }) => pool);
    expect(at('2018-05-31')).toContain('quiet-customer');
    expect(at('2018-06-01')).not.toContain('quiet-customer');
    expect(at('2018-05-31')).toContain('one-and-done');
    expect(at('2018-08-01')).not.toContain('one-and-done');
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(account, facts, fc.infiniteStream(fc.nat()), (fields, happened, keys) => {
        const built = tell(fields, happened).build();
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const other = { ...built, deals: shuffled(built.deals), activities: shuffled(built.activities) };
        expect(findPools(other, context)).toEqual(findPools(built, context));
      }),
    );
  });

  it('puts nobody into a pool who is not to be contacted', () => {
    fc.assert(
      fc.property(account, facts, (fields, happened) => {
        expect(findPools(tell(fields, happened).notToBeContacted().build(), context)).toEqual([]);
      }),
    );
  });

  it('gives whole sentences without empty places', () => {
    fc.assert(
      fc.property(account, facts, (fields, happened) => {
        for (const { why, ageDays } of findPools(tell(fields, happened).build(), context)) {
          expect(why).not.toMatch(/undefined|null|NaN|\(\)|“”| {2}|\s[,;.]|^\s|\s$|\b1 \w+s\b(?! list)/);
          expect(why).toMatch(/^[A-Z]/);
          expect(ageDays).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('survives dates that are none', () => {
    for (const date of ['', 'soon', '2018-02-31', '0000-00-00', '2018-99-99']) {
      const told = anAccount('Acme', { ownerId: null });
      const history = told
        .won({ on: null })
        .lost({ on: null })
        .opened({ on: null })
        .called({ on: asOf })
        .build();
      const deals = history.deals.map((deal) => ({
        ...deal,
        closedOn: date,
        openedOn: date,
        lastActivityOn: date,
      }));
      const activities = history.activities.map((activity) => ({ ...activity, at: date }));
      const pools = findPools({ ...history, deals, activities }, context);
      for (const { why, ageDays } of pools) {
        expect(why).not.toMatch(/NaN|undefined/);
        expect(ageDays).not.toBeNaN();
      }
    }
  });
});
