import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoneySum } from '../../core/account/account-page';
import { type Referral, referralFields } from '../../core/referral/referral';
import { buildReferralForest, type ReferralNode } from '../../core/referral/referral-tree';
import { rollUp } from '../../core/referral/roll-up';
import { testStamp } from '../support/an-account';

function given(id: string, from: string, to: string | null, givenOn = '2018-01-01'): Referral {
  const fields = { fromAccountId: from, toAccountId: to, givenOn, name: id };
  return { ...referralFields.parse(fields), ...testStamp, id };
}

const usd = (amount: number): MoneySum[] => [{ currency: 'USD', amount, count: 1 }];
/** `account: name, name > name` as text, to see the shape at a glance. */
const shape = (referrals: readonly Referral[]) => {
  const words = ({ referral, children }: ReferralNode): string =>
    children.length === 0 ? referral.id : `${referral.id}(${children.map(words).join(' ')})`;
  return buildReferralForest(referrals)
    .map(({ accountId, children }) => `${accountId}: ${children.map(words).join(' ')}`)
    .sort();
};

describe('the tree of referrals', () => {
  it('hangs what an account gave on the name that brought it', () => {
    expect(
      shape([
        given('r1', 'a', 'b'),
        given('r2', 'b', 'c', '2018-02-01'),
        given('r3', 'b', null, '2018-03-01'),
      ]),
    ).toEqual(['a: r1(r2 r3)']);
  });

  it('shows an account that two people named once, below the earlier of them', () => {
    const referrals = [
      given('late', 'x', 'b', '2018-05-01'),
      given('early', 'a', 'b', '2018-01-01'),
      given('next', 'b', 'c', '2018-06-01'),
    ];
    expect(shape(referrals)).toEqual(['a: early(next)', 'x: late']);
  });

  it('ends where two accounts referred each other', () => {
    expect(shape([given('r1', 'a', 'b'), given('r2', 'b', 'a', '2018-02-01')])).toEqual(['a: r1(r2)']);
  });

  it('keeps a colleague of the giver as a leaf', () => {
    expect(shape([given('r1', 'a', 'a'), given('r2', 'a', 'b', '2018-02-01')])).toEqual(['a: r1 r2']);
  });

  it('rolls won amounts up to the root, a currency at a time', () => {
    const roots = buildReferralForest([
      given('r1', 'a', 'b'),
      given('r2', 'b', 'c', '2018-02-01'),
      given('r3', 'b', 'd', '2018-03-01'),
    ]);
    const own: Record<string, MoneySum[]> = {
      r2: usd(100.1),
      r3: [...usd(200.2), { currency: 'EUR', amount: 50, count: 2 }],
    };
    const lines = rollUp(roots, (id) => own[id] ?? []);
    expect(lines.map(({ id, depth, nameCount }) => [id, depth, nameCount])).toEqual([
      ['a', 0, 3],
      ['r1', 1, 2],
      ['r2', 2, 0],
      ['r3', 2, 0],
    ]);
    expect(lines[0]?.total).toEqual([
      { currency: 'USD', amount: 300.3, count: 2 },
      { currency: 'EUR', amount: 50, count: 2 },
    ]);
    expect(lines[0]?.own).toEqual([]);
  });

  it('is drawn with a line that ends at the last of several', () => {
    const lines = rollUp(
      buildReferralForest([
        given('r1', 'a', 'b'),
        given('r2', 'b', null, '2018-02-01'),
        given('r3', 'a', null, '2018-03-01'),
      ]),
      () => [],
    );
    expect(lines.map(({ id, goesOn }) => [id, goesOn])).toEqual([
      ['a', []],
      ['r1', [true]],
      ['r2', [true, false]],
      ['r3', [false]],
    ]);
  });

  it('bears a chain as long as there are accounts', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      given(`r${index}`, `a${index}`, `a${index + 1}`),
    );
    const lines = rollUp(buildReferralForest(chain), (id) => (id === 'r19999' ? usd(7) : []));
    expect(lines).toHaveLength(20_001);
    expect(lines[0]?.total).toEqual(usd(7));
  });

  const place = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anyReferrals = fc
    .array(fc.record({ from: place, to: fc.option(place), day: fc.integer({ min: 10, max: 28 }) }), {
      maxLength: 25,
    })
    .map((list) => list.map(({ from, to, day }, index) => given(`r${index}`, from, to, `2018-01-${day}`)));

  it('holds every referral exactly once, and its roots add up to the leaves, whatever the circles', () => {
    fc.assert(
      fc.property(
        anyReferrals,
        fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 25 }),
        (list, won) => {
          const own = (id: string) => {
            const amount = won[Number(id.slice(1))] ?? 0;
            return amount === 0 ? [] : [{ currency: amount % 2 ? 'USD' : 'EUR', amount, count: 1 }];
          };
          const lines = rollUp(buildReferralForest(list), own);
          const names = lines.filter(({ kind }) => kind === 'name').map(({ id }) => id);
          expect([...names].sort()).toEqual(list.map(({ id }) => id).sort());
          for (const currency of ['USD', 'EUR']) {
            const sum = (of: (line: (typeof lines)[number]) => readonly MoneySum[]) =>
              lines.flatMap(of).reduce((all, one) => all + (one.currency === currency ? one.amount : 0), 0);
            const roots = sum((line) => (line.kind === 'root' ? line.total : []));
            expect(roots).toBe(sum((line) => line.own));
          }
        },
      ),
    );
  });

  it('is the same in whatever order the referrals come', () => {
    fc.assert(
      fc.property(anyReferrals, fc.infiniteStream(fc.integer({ min: 0, max: 1_000 })), (list, numbers) => {
        const shuffled = list
          .map((referral) => ({ referral, key: numbers.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ referral }) => referral);
        expect(shape(shuffled)).toEqual(shape(list));
      }),
    );
  });
});
