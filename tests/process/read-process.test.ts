import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { newProcessText } from '../../core/process/new-process-text';
import { processDiagram } from '../../core/process/process-diagram';

const head =
  '---\nid: our-process\ntitle: Ours\nkind: process\ngoal: G\nowner: O\nreview-by: 2027-06-30\n---\n\n';
const read = (body: string, fileName = 'process.md') => parsePlaybook(head + body, { fileName });
const rules = (body: string, fileName?: string) =>
  read(body, fileName).diagnostics.map(({ rule, range }) => `${range.line} ${rule}`);

test('headings of two hashes are stages, task items in them checkpoints, each with its place', () => {
  const { kind, steps, stages, diagnostics } = read(
    'Why.\n\n## First talk\n\nThey listen.\n\n- [ ] A date is set {required}\n- [ ] Somebody *listens* {#who}\n\n### Aside\n\n## Close\n\n- [x] Signed\n',
  );
  expect({ kind, steps, diagnostics }).toEqual({ kind: 'process', steps: [], diagnostics: [] });
  expect(stages).toMatchObject([
    {
      id: 'first-talk',
      title: 'First talk',
      words: 'They listen.',
      range: { line: 12 },
      checkpoints: [
        { text: 'A date is set', isRequired: true, range: { line: 16 } },
        { text: 'Somebody listens', isRequired: false, range: { line: 17 } },
      ],
    },
    { title: 'Close', checkpoints: [{ text: 'Signed' }] },
  ]);
});

test('every problem of a process is told where it is', () => {
  expect(rules('Nothing.\n')).toEqual(['1 process-without-stages']);
  expect(rules('- [ ] Lost\n\n## A\n\n- [ ] Done\n')).toEqual(['10 checkpoint-outside-stage']);
  expect(rules('## A\n\nWords.\n')).toEqual(['10 stage-without-checkpoint']);
  expect(rules('## A\n\n- [ ] x\n\n## A\n\n- [ ] y\n')).toEqual(['14 repeated-stage']);
  expect(rules('## A\n\n- [ ] x\n\n::question[Why?]{#why}\n')).toEqual(['14 step-in-process']);
  expect(rules('## A\n\n- [ ] x\n', 'shared/sales.md')).toEqual(['1 process-file-name']);
});

test('two stages of one name keep ids of their own', () => {
  expect(read('## A\n\n## A\n').stages.map(({ id }) => id)).toEqual(['a', 'a-2']);
});

test('a playbook is none the less a playbook, and another kind is refused', () => {
  expect(parsePlaybook('---\nid: a\ntitle: T\n---\n').kind).toBe('playbook');
  const { kind, diagnostics } = parsePlaybook('---\nid: a\ntitle: T\nkind: recipe\n---\n');
  expect(kind).toBe('playbook');
  expect(diagnostics.map(({ rule }) => rule)).toContain('front-matter-value');
});

test('the process to begin with has no errors or warnings', () => {
  const { stages, diagnostics } = parsePlaybook(newProcessText, { fileName: 'process.md' });
  expect(stages.length).toBeGreaterThan(3);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('nothing of a stage’s words is syntax of the diagram', () => {
  const { stages } = read('## "]; click x\n\n- [ ] <b>`a`</b> | {{x}}\n\n## B\n\n- [ ] b\n');
  const lines = processDiagram(stages).split('\n');
  expect(lines[1]).toBe('subgraph s0["1. ”); click x"]');
  expect(lines.filter((line) => line.includes('-->'))).toEqual(['s0 --> s1']);
  expect(processDiagram(stages)).not.toMatch(/<|\{\{|`/);
});
