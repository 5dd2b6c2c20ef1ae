import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageInOrder } from '../../core/order/page-in-order';

describe('one page of an order', () => {
  it('is what sorting everything and cutting gives, equals in their order', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 });
    const page = fc.record({ offset: fc.nat({ max: 60 }), limit: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(keys, page, (numbers, { offset, limit }) => {
        const items = numbers.map((key, index) => ({ key, index }));
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
        const whole = items.toSorted(byKey).slice(offset, offset + limit);
        expect(pageInOrder(items, byKey, { offset, limit })).toEqual(whole);
      }),
    );
  });

  it('leaves the items as they were', () => {
    const items = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    const before = [...items];
    expect(pageInOrder(items, (a, b) => a - b, { offset: 0, limit: 3 })).toEqual([0, 1, 2]);
    expect(items).toEqual(before);
  });
});
