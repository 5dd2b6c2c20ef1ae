import { expect, test } from 'vitest';
import { searchPlaybooks, toSearchable } from '../../core/playbook/search-playbooks';

const oldNo = toSearchable(
  { fileId: 'old-no.md', title: 'Old no', goal: 'Learn how the winner delivered.' },
  `---
id: old-no
x-secret: nowhere
---

## Call

::question[How did **Müller** keep the promise?]{#promise required}

:::objection[We have no budget]{#no-budget}
Then let us see what waiting costs.
:::
`,
);
const budget = toSearchable(
  { fileId: 'budget.md', title: 'When the budget is gone', goal: '' },
  '## Prepare\n\n- [ ] Read the promise again {#read}\n',
);
const find = (search: string) => searchPlaybooks([oldNo, budget], search, 10);

test('a title counts more than a line, and the line is told with its heading', () => {
  expect(find('budget')).toEqual([
    { fileId: 'budget.md', title: 'When the budget is gone', heading: '', excerpt: '' },
    { fileId: 'old-no.md', title: 'Old no', heading: 'Call', excerpt: 'We have no budget' },
  ]);
});

test('every word must be there, in any order, and accents and marks do not count', () => {
  expect(find('promise muller')).toEqual([
    { fileId: 'old-no.md', title: 'Old no', heading: 'Call', excerpt: 'How did Müller keep the promise?' },
  ]);
  expect(find('promise aardvark')).toEqual([]);
});

test('what a reader does not see is not found', () => {
  expect(find('secret')).toEqual([]);
  expect(find('objection')).toEqual([]);
});

test('R14 what was typed is never an expression', () => {
  expect(find('.*')).toEqual([]);
  expect(find('(((')).toEqual([]);
});
