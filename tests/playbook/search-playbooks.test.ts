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

test('the source of a diagram is not found, what stands after it is', () => {
  const fenced = (marks: string, inside: string) =>
    `## Call\n\n${marks}mermaid\nflowchart LR\n  a[Ring] --> b\n${inside}${marks}\n\nTold afterwards.\n`;
  for (const text of [fenced('```', ''), fenced('~~~', '```\n'), fenced('````', '```\n')]) {
    const one = toSearchable({ fileId: 'a.md', title: 'A', goal: '' }, text);
    expect(searchPlaybooks([one], 'flowchart', 10)).toEqual([]);
    expect(searchPlaybooks([one], 'ring', 10)).toEqual([]);
    expect(searchPlaybooks([one], 'afterwards', 10)[0]?.excerpt).toBe('Told afterwards.');
  }
  const code = toSearchable({ fileId: 'a.md', title: 'A', goal: '' }, '```\nmermaids\n```\n');
  expect(searchPlaybooks([code], 'mermaids', 10)).toHaveLength(1);
});

test('R14 what was typed is never an expression', () => {
  expect(find('.*')).toEqual([]);
  expect(find('(((')).toEqual([]);
});
