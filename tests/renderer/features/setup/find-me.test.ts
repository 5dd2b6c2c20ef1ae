import { expect, test } from 'vitest';
import { findMe } from '../../../../renderer/features/setup/find-me';

const rep = (name: string, more = {}) => ({ name, hasLeft: false, looksDeactivated: false, ...more });
const reps = [
  rep('Anna Snelling'),
  rep('Hanna Lind'),
  rep('Gone Anna', { hasLeft: true }),
  rep('Old Anna (Deactivated User)', { looksDeactivated: true }),
];
const names = (typed: string) => findMe(reps, typed).found.map(({ name }) => name);

test('before anything is typed, everybody who still works here is there and nobody is taken', () => {
  expect(names(' ')).toEqual(['Anna Snelling', 'Hanna Lind']);
  expect(findMe(reps, '')).toMatchObject({ best: null, isNew: false });
});

test('every word narrows the list, in any order and case, and Enter takes the only one left', () => {
  expect(names('ANNA')).toEqual(['Anna Snelling', 'Hanna Lind']);
  expect(findMe(reps, 'anna').best).toBeNull();
  expect(findMe(reps, 'snell ann').best).toBe(reps[0]);
});

test('a whole name is taken even when it is part of another, and is never added twice', () => {
  const alike = [rep('Anna'), rep('Hanna')];
  expect(findMe(alike, 'anna')).toMatchObject({ best: alike[0], isNew: false });
});

test('a part of a name may also be the whole name of somebody new', () => {
  expect(findMe(reps, 'Lind')).toMatchObject({ best: reps[1], isNew: true });
  expect(findMe(reps, 'Nobody')).toEqual({ found: [], best: null, isNew: true });
});
