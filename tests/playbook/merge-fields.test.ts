import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { fillTree } from '../../core/playbook/fill-tree';
import { fillMergeFields, fillText } from '../../core/playbook/merge-fields';
import { parseMarkdown } from '../../core/playbook/parse-markdown';
import { parsePlaybook } from '../../core/playbook/parse-playbook';

const facts = {
  account: { name: 'Acme', facts: { size: 'big' } },
  contact: {
    firstName: 'Ann',
    email: 'ann@example.com',
    phone: '+1 (555) 0100 ext. 7',
    interests: ['golf', 'chess'],
  },
  deal: { competitor: '', amount: 12500, currency: 'USD', closedOn: '2025-03-04' },
};

test.each([
  ['Hello {{ contact.firstName }}!', 'Hello Ann!'],
  ['{{ deal.amount | money: deal.currency }}', '$12,500'],
  ['{{ deal.closedOn | date }}', '4 March 2025'],
  ['{{ deal.closedOn | date: "%b %Y" }}', 'Mar 2025'],
  ['{{ contact.interests }}', 'golf, chess'],
  ['{{ contact.interests | first | upcase }}', 'GOLF'],
  ['{{ contact.interests | join: " and " }}', 'golf and chess'],
  ['{{ deal.competitor | default: "them }}" }}', 'them }}'],
  ['{{ deal.competitor }}', '[Competitor]'],
  ['{{ account.facts.size }}', 'big'],
  ['{{ account.constructor }} {{ account.__proto__ }}', '[account.constructor] [account.__proto__]'],
  ['{{ account.name | shout }}', '{{ account.name | shout }}'],
  ['{% if x %}', '{% if x %}'],
])('%s becomes %s', (text, filled) => {
  expect(fillText(text, facts).text).toBe(filled);
});

test('names each missing fact once, and none that has a default', () => {
  const text =
    '{{ deal.competitor }} {{ deal.competitor }} {{ contact.title | default: "x" }} {{ rep.name }}';
  expect(fillText(text, facts).gaps).toEqual(['deal.competitor', 'rep.name']);
});

test('addresses take a value as data, code takes none', () => {
  const { text } = fillMergeFields(
    '[call](tel:{{contact.phone}}) [mail](mailto:{{contact.email}}) <https://example.com> [s](https://a.example/?q={{account.name}}) `{{ account.name }}`',
    { ...facts, account: { name: 'A&B) [x](y)' } },
  );
  expect(text).toBe(
    '[call](tel:+15550100;ext=7) [mail](mailto:ann@example.com) <https://example.com> [s](https://a.example/?q=A%26B%29%20%5Bx%5D%28y%29) `{{ account.name }}`',
  );
});

test('a picture has a value in its words, and one in its address', () => {
  const { text } = fillMergeFields('![Of {{ contact.firstName }}](p/{{contact.email}}.png)', facts);
  expect(text).toBe('![Of Ann](p/ann%40example.com.png)');
});

test('a filter works in a table when its bar is escaped', () => {
  const { text } = fillMergeFields('| a |\n|---|\n| {{ contact.firstName \\| upcase }} |', facts);
  expect(text).toBe('| a |\n|---|\n| ANN |');
});

const nasty = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[x](javascript:y)',
        '<b>',
        '\n\n# h',
        '| a',
        '~~',
        'www.a.com',
        'https://a.b',
        'a@b.co',
        '::question[x]',
        '{{ rep.name }}',
        '&lt;',
        '\\',
        '1. ',
        '- [ ] ',
        '![',
        ']',
        '---',
        '[^1]',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
const shape = (node: Nodes): unknown =>
  'children' in node ? [node.type, node.children.map(shape)] : node.type;
const template =
  '# {{ account.name }}\n\n> Dear {{ account.name }}, *and* {{ account.name }}\n\n- {{ account.name }}\n\n| a |\n|---|\n| {{ account.name }} |\n\n[{{ account.name }}](https://a.example/{{account.name}})\n';

test('no value can become markup, in Markdown or in the tree', () => {
  const plain = shape(parseMarkdown(fillMergeFields(template, { account: { name: 'Acme' } }).text));
  fc.assert(
    fc.property(nasty, (name) => {
      const values = { account: { name } };
      expect(shape(parseMarkdown(fillMergeFields(template, values).text))).toEqual(plain);
      const tree = parseMarkdown(template);
      fillTree(tree, values);
      expect(shape(tree)).toEqual(plain);
    }),
    { numRuns: 200 },
  );
});

test('what is filled reads the same either way', () => {
  const tree = parseMarkdown('{{ account.name }}');
  expect(fillTree(tree, { account: { name: 'A *b* <c>' } }).gaps).toEqual([]);
  expect(tree.children[0]).toMatchObject({ children: [{ type: 'text', value: 'A *b* <c>' }] });
});

const attacks: string[] = [
  '{{ (1..1000000000) | join }}',
  '{{ account.name | append: account.name }}',
  '{{'.repeat(200_000),
  '{{"'.repeat(150_000),
  '{{ a }}'.repeat(100_000),
  `{{ account.name ${'| upcase '.repeat(5_000)} }}`,
  '{% for i in (1..100000000) %}x{% endfor %}',
  '{% include "/etc/passwd" %}',
  `{{ ${'a.'.repeat(5_000)}b }}`,
  `{{ account.name | date: "${'%Y'.repeat(100)}" }}`,
  `{{ account.name | truncate: 1e308 | round: 1e308 }}`,
];
test.each(attacks.map((attack) => [attack.slice(0, 40), attack]))(
  'R10: %s is answered in 200 ms',
  (_, attack) => {
    fillText('warm {{ account.name }}', facts);
    // Time of the processor, which other programs do not lengthen.
    const start = process.cpuUsage();
    expect(fillText(attack, facts).text.length).toBeLessThan(attack.length * 20);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(200);
    const short = attack.slice(0, 20_000);
    const diagnosed = parsePlaybook(
      `---\nid: a\ntitle: T\n---\n\n## Prepare\n\n${short}\n\n## Call\n\n## Review\n`,
    );
    if (!attack.includes('date:') && !attack.includes('1e308')) {
      expect(diagnosed.diagnostics.filter(({ severity }) => severity !== 'info')).not.toEqual([]);
    }
  },
);
