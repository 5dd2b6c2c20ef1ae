import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAccountCounter } from '../../core/insight/count-accounts';

it('counts in any number of lists, and again, what a set of each would hold', () => {
  const list = fc.array(fc.integer({ min: 0, max: 9 }).map((number) => `account-${number}`));
  fc.assert(
    fc.property(fc.array(list), (lists) => {
      const count = createAccountCounter();
      for (const ids of [...lists, ...lists]) expect(count(ids)).toBe(new Set(ids).size);
    }),
  );
});
