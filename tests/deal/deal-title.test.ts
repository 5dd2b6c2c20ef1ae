import { expect, test } from 'vitest';
import { dealTitle } from '../../core/deal/deal-title';

const offerings = [
  { id: 'o1', name: 'GTX Pro' },
  { id: 'o2', name: 'MG Special' },
];

test('a deal is called by its own name', () => {
  expect(dealTitle({ name: 'Cold store 2', offeringIds: ['o1'] }, offerings)).toBe('Cold store 2');
});

test('a deal without a name is called by what it was about', () => {
  expect(dealTitle({ name: ' ', offeringIds: ['o1', 'o2'] }, offerings)).toBe('GTX Pro, MG Special');
});

test('a deal of which nothing is known is called a deal', () => {
  expect(dealTitle({ name: '', offeringIds: ['gone'] }, offerings)).toBe('Deal');
});
