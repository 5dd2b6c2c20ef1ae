import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { type Answers, isShown, parseWhen, shownSteps } from '../../core/playbook/when';

const holds = (when: string, answers: Answers) => {
  const condition = parseWhen(when);
  if (typeof condition === 'string') throw new Error(condition);
  return isShown({ when: condition }, answers);
};

test.each<[string, Answers, boolean]>([
  ['reason = No budget', { reason: 'No budget' }, true],
  ['reason = No budget', { reason: '  no   BUDGET ' }, true],
  ['reason = No budget', { reason: 'Price' }, false],
  ['reason = No budget', {}, false],
  ['reason != Price', { reason: 'No budget' }, true],
  ['reason != Price', { reason: 'price' }, false],
  ['reason != Price', {}, false],
  ['reason != Price', { reason: '' }, false],
  ['likes = golf', { likes: ['chess', 'Golf'] }, true],
  ['likes != golf', { likes: ['chess', 'Golf'] }, false],
  ['likes != golf', { likes: [] }, false],
  ['happy = yes', { happy: true }, true],
  ['happy = No', { happy: false }, true],
  ['happy = no', { happy: true }, false],
  ['score = 4', { score: 4 }, true],
  ['score = 4.0', { score: 4 }, true],
  ['score = 4', { score: 40 }, false],
  ['a = 1 and b = 2', { a: '1', b: '2' }, true],
  ['a = 1 and b = 2', { a: '1', b: '3' }, false],
  ['a = 1 or b = 2', { a: '0', b: '2' }, true],
  ['a = Terms and conditions', { a: 'terms and conditions' }, true],
  ["a = 'x and b = 2'", { a: 'x and b = 2' }, true],
])('%s of %j is %s', (when, answers, shown) => {
  expect(holds(when, answers)).toBe(shown);
});

test.each(['', 'x', 'x =', '= y', 'a = 1 and b = 2 or c = 3', 'x == y z = '])(
  '%j is no condition',
  (when) => {
    const condition = parseWhen(when);
    expect(typeof condition === 'string' || condition.terms.every(({ value }) => value !== '')).toBe(true);
    if (when !== 'x == y z = ') expect(typeof condition).toBe('string');
  },
);

test('an answer in a step that is hidden now shows nothing', () => {
  const { steps } = parsePlaybook(
    '## Call\n\n::question[A]{#a type=yes-no}\n::question[B]{#b type=yes-no when="a = yes"}\n::question[C]{#c when="b = yes"}\n',
  );
  const shown = (answers: Answers) => shownSteps(steps, answers).map(({ id }) => id);
  expect(shown({ a: true, b: true })).toEqual(['a', 'b', 'c']);
  expect(shown({ a: false, b: true })).toEqual(['a']);
});
