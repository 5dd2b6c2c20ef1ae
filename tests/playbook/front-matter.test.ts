import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';

const rules = (head: string) =>
  parsePlaybook(`---\n${head}\n---\n\n## Prepare\n## Call\n## Review\n`)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

test('R11: refuses keys of prototypes at any depth', () => {
  expect(rules('id: a\ntitle: T\nx-a:\n  - b:\n      constructor: 1')).toEqual(['front-matter-refused-key']);
  expect(rules('id: a\ntitle: T\n"__proto__": {polluted: 1}')).toEqual(['front-matter-refused-key']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('R11: refuses more than 64 KB and more than 20 aliases', () => {
  expect(rules(`id: a\ntitle: T\nx-long: ${'a'.repeat(66_000)}`)).toEqual(['front-matter-size']);
  const bomb = Array.from({ length: 9 }, (_, level) =>
    level === 0
      ? 'x-0: &l0 [1, 1, 1, 1, 1, 1, 1, 1, 1]'
      : `x-${level}: &l${level} [${`*l${level - 1}, `.repeat(8)}*l${level - 1}]`,
  ).join('\n');
  expect(rules(`id: a\ntitle: T\n${bomb}`)).toEqual(['front-matter-aliases']);
});

test.each([
  `x-a: ${'['.repeat(5_000)}`,
  `x-a: ${'{a: '.repeat(4_000)}`,
  `${'? '.repeat(5_000)}`,
  `${'- '.repeat(5_000)}`,
  `x-a: "${'\\x41'.repeat(4_000)}"`,
  `${'a:\n'.repeat(4_000)}`,
  'x-a: !!js/function "function(){ throw 1 }"',
  '\0\0\0',
  '%YAML 9.9',
])('hostile YAML is a finding and not a crash: %#', (head) => {
  const startMs = performance.now();
  expect(() => parsePlaybook(`---\nid: a\ntitle: T\n${head}\n---\n`)).not.toThrow();
  expect(performance.now() - startMs).toBeLessThan(3_000);
});

test('what is nested or repeated beyond anything a person writes is not even tried', () => {
  expect(rules(`x-a: ${'['.repeat(40)}`)).toEqual(['front-matter-size']);
  expect(rules('- '.repeat(40))).toEqual(['front-matter-size']);
  expect(rules('a:\n'.repeat(1_001))).toEqual(['front-matter-size']);
});

test('a broken head hides no steps', () => {
  const playbook = parsePlaybook('---\ntitle: "open\n---\n\n## Call\n\n::question[Q]{#q}\n', {
    fileName: 'sub/My call.md',
  });
  expect(playbook).toMatchObject({ id: 'my-call', title: 'My call', pools: [] });
  expect(playbook.steps.map(({ id }) => id)).toEqual(['q']);
});

test('never throws, whatever the text is', () => {
  for (const text of [
    '',
    '\uFEFF',
    '---',
    '---\n---',
    '\r',
    ':::',
    '- [ ]',
    '- [ ] ',
    '- [ ] {#x}',
    '::question',
    '\uD800',
    '{{',
    '> '.repeat(5_000),
  ]) {
    expect(() => parsePlaybook(text)).not.toThrow();
    expect(() => parsePlaybook(`## Prepare\n${text}`)).not.toThrow();
  }
});
