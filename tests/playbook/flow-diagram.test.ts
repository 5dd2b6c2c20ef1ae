import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flowDiagram } from '../../core/playbook/flow-diagram';
import { parsePlaybook } from '../../core/playbook/parse-playbook';

const flowOf = (body: string) =>
  flowDiagram(parsePlaybook(`---\nid: a\ntitle: A\n---\n\n${body}`, { fileName: 'a.md' }));

test('phases stand side by side with their steps, and required ones are marked', () => {
  const { text } = flowOf('## Prepare\n\n- [ ] Read {#read required}\n\n## Call\n\n::question[Why?]{#why}\n');
  expect(text.split('\n').slice(3)).toEqual([
    'subgraph phase_prepare["Prepare"]',
    '  direction TB',
    '  n0["☐ Read"]:::required',
    'end',
    'subgraph phase_call["Call"]',
    '  direction TB',
    '  n1("Why?")',
    'end',
    'phase_prepare --> phase_call',
  ]);
});

test('a condition is a labelled branch that comes back to the main line', () => {
  const { text } = flowOf(`## Call

::question[Which?]{#which type=choice options="A | B"}
::question[Why A?]{#why-a when="which = A"}
::question[And then?]{#then when="which = A"}
::question[Why not A?]{#why-not when="which != A"}
::question[Last]{#last}
`);
  expect(text.split('\n').filter((line) => line.includes('-->'))).toEqual([
    '  n0 -->|"A"| n1',
    '  n1 --> n2',
    '  n0 -->|"not A"| n3',
    '  n0 --> n4',
    '  n2 --> n4',
    '  n3 --> n4',
  ]);
});

test('a condition on another phase hangs on the step before it', () => {
  const { text } = flowOf(`## Prepare

::question[Which?]{#which type=choice options="A | B"}

## Call

- [ ] Greet {#greet}
- [ ] Say A {#say when="which = A"}
`);
  expect(text).toContain('  n1 -->|"A"| n2');
});

test('objections stand in a column beside their phase', () => {
  const { text } = flowOf('## Call\n\n::question[Why?]{#why}\n\n:::objection[No money]{#no}\nThen.\n:::\n');
  expect(text).toContain('  n1>"No money"]:::side');
  expect(text).toContain('phase_call -.-> side_call');
});

test('no words of a playbook are syntax', () => {
  const { text } = flowOf('## Call\n\n- [ ] "] --> x; %%{init}%% <b> click end `a` #35; {#a}\n');
  const line = text.split('\n').find((one) => one.includes('n0')) ?? '';
  expect(line).toMatch(/^ {2}n0\["[^"[\]{}<>%`|#&\\]*"\]$/);
});

test('a playbook of a hundred steps is folded to what is required', () => {
  const items = Array.from(
    { length: 100 },
    (_, index) => `- [ ] Item ${index} {#i-${index}${index % 10 ? '' : ' required'}}`,
  );
  const { text, isFolded } = flowOf(`## Prepare\n\n${items.join('\n')}\n`);
  expect(isFolded).toBe(true);
  expect(text.match(/:::required/g)).toHaveLength(10);
  expect(text).toContain('  rest_prepare["and 90 more"]');
});

const folder = join(import.meta.dirname, '../../playbooks');
const shipped = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
test.each(shipped)('every step of %s is in its flow, and every edge has two ends', (name) => {
  const playbook = parsePlaybook(readFileSync(join(folder, name), 'utf8'), { fileName: name });
  const { text, isFolded } = flowDiagram(playbook);
  expect(isFolded).toBe(false);
  const nodes = new Set([...text.matchAll(/^ *(n\d+)[[({>]/gm)].map(([, id]) => id));
  expect(nodes.size).toBe(playbook.steps.filter(({ kind }) => kind !== 'prose').length);
  for (const [, from, to] of text.matchAll(/^ *(\w+) -(?:->|\.->)(?:\|.*\|)? (\w+)$/gm)) {
    for (const end of [from, to]) expect(nodes.has(end ?? '') || /^(phase|side)_/.test(end ?? '')).toBe(true);
  }
});
