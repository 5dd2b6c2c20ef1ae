import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referralFields } from '../../core/referral/referral';
import type { Change } from '../../core/workspace/workspace-data';
import { createHistoryIndex } from '../../host/history/create-history-index';
import type { HostContext } from '../../host/host-context';
import { createTreeLister } from '../../host/referrals/list-tree';
import { createReferralBook, listReferral } from '../../host/referrals/referral-book';
import { someSettings } from '../support/a-pool-context';
import { aStore } from '../support/a-store';
import { anAccount, testStamp } from '../support/an-account';

const accountIds = ['a', 'b', 'c', 'd'] as const;

function aBook() {
  const store = aStore();
  const shown = { asOf: '2018-06-30' };
  const settings = someSettings();
  const history = createHistoryIndex(
    store,
    () => shown.asOf,
    () => settings,
  );
  const context = { store, history, settings: () => settings } as unknown as HostContext;
  const read = (book: ReturnType<typeof createReferralBook>) => ({
    rows: book.rows().map(listReferral),
    tree: createTreeLister(book).list({ offset: 0, limit: 100 }),
  });
  return { store, shown, context, read, book: createReferralBook(context) };
}

function aName(id: string, fromAccountId: string, toAccountId: string | null, givenOn: string): Change {
  const fields = referralFields.parse({ name: `Name ${id}`, fromAccountId, toAccountId, givenOn });
  return { put: 'referrals', record: { ...fields, ...testStamp, id } };
}

const account = fc.constantFrom(...accountIds);
const day = fc.integer({ min: 10, max: 28 }).map((number) => `2018-05-${number}`);
const id = fc.constantFrom('1', '2', '3', '4', '5');
const step: fc.Arbitrary<readonly Change[] | string> = fc.oneof(
  fc.tuple(id, account, fc.option(account), day).map(([one, from, to, on]) => [aName(one, from, to, on)]),
  id.map((one) => [{ remove: 'referrals', id: one }] as const),
  fc.tuple(account, day).map(([one, on]) =>
    anAccount(one.toUpperCase())
      .won({ on, amount: on.length * 10 })
      .changes(),
  ),
  fc.tuple(account, day).map(([one, on]) => anAccount(one.toUpperCase()).called({ on }).changes()),
  account.map((one) => anAccount(one.toUpperCase()).with({ doNotContact: true }).changes()),
  account.map((one) => [{ remove: 'accounts', id: one }] as const),
  day,
);

describe('the book of referrals', () => {
  it('says after any changes and on any date what a book read anew says', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        const { store, shown, context, read, book } = aBook();
        const tree = createTreeLister(book);
        store.commit(...accountIds.flatMap((one) => anAccount(one.toUpperCase()).changes()));
        for (const one of steps) {
          if (typeof one === 'string') shown.asOf = one;
          else store.commit(...one);
          const anew = read(createReferralBook(context));
          expect(read(book)).toEqual(anew);
          expect(tree.list({ offset: 0, limit: 100 })).toEqual(anew.tree);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its rows while nothing that concerns them changes', () => {
    const { store, book } = aBook();
    store.commit(...accountIds.flatMap((one) => anAccount(one.toUpperCase()).changes()));
    store.commit(aName('1', 'a', 'b', '2018-05-10'));
    const rows = book.rows();
    store.commit(...anAccount('C').won({ on: '2018-05-20' }).changes());
    expect(book.rows()).toBe(rows);
    store.commit(...anAccount('B').won({ on: '2018-05-20' }).changes());
    expect(book.rows()).not.toBe(rows);
    expect(book.rowOf('1')?.path).toMatchObject({ status: 'won', wonOn: '2018-05-20' });
  });
});
