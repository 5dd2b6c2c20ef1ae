import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { examplePlaybook } from '../support/a-playbook';

const head = '---\nid: a\ntitle: T\ngoal: G\nowner: O\nreview-by: 2027-06-30\n---\n';
const shell = (prepare: string, call = '', review = '') =>
  `${head}\n## Prepare\n\n${prepare}\n\n## Call\n\n${call}\n\n## Review\n\n${review}\n`;
/** Line 11 is the first of Prepare in `shell`. */
const cases: [rule: string, line: number, column: number, text: string][] = [
  ['no-front-matter', 1, 1, '# Only reading matter\n'],
  ['front-matter-unclosed', 1, 1, '---\nid: a\n\n## Prepare\n## Call\n## Review\n'],
  ['front-matter-missing-key', 1, 1, examplePlaybook.replace('id: dead-lead-review\n', '')],
  ['front-matter-unknown-key', 3, 1, examplePlaybook.replace('title:', 'titel: x\ntitle:')],
  ['front-matter-unknown-pool', 6, 8, examplePlaybook.replace('declined]', 'decline]')],
  ['front-matter-value', 7, 12, examplePlaybook.replace('2027-06-30', 'soon')],
  ['front-matter-yaml', 3, 8, examplePlaybook.replace('Dead lead or', 'Dead: lead or')],
  ['front-matter-refused-key', 2, 1, examplePlaybook.replace('id:', '__proto__: {x: 1}\nid:')],
  ['missing-phase', 1, 1, examplePlaybook.replace('## Call', '### Call')],
  ['repeated-phase', 11, 1, shell('## Prepare')],
  ['phase-order', 10, 1, `${head}\n## Call\n## Prepare\n## Review\n`],
  ['phase-level', 11, 1, shell('# Call')],
  ['step-outside-phase', 8, 1, `${head}::question[Q]{#q}\n\n## Prepare\n## Call\n## Review\n`],
  ['bad-id', 11, 13, shell('- [ ] Word {#Bad_Id}')],
  ['duplicate-id', 12, 12, shell('- [ ] One {#same}\n- [ ] Two {#same}')],
  ['unknown-attribute', 11, 19, shell('::question[Q]{#q  colour=red}')],
  ['bad-type', 11, 18, shell('::question[Q]{#q type=chioce}')],
  ['missing-options', 11, 1, shell('::question[Q]{#q type=choice}')],
  ['options-besides-picklist', 11, 18, shell('::question[Q]{#q options="Rain" saves=deal.realLossReason}')],
  ['unknown-saves', 11, 18, shell('::question[Q]{#q saves=deal.competitr}')],
  ['unknown-saves', 11, 18, shell('::question[Q]{#q saves=account.owner}')],
  ['type-mismatch', 11, 18, shell('::question[Q]{#q type=number saves=deal.promisedBy}')],
  ['bad-when', 11, 14, shell('- [ ] Words {when="x ="}')],
  ['bad-when', 11, 14, shell('- [ ] Words {when="a = 1 and b = 2 or c = 3"}')],
  ['when-unknown-step', 11, 1, shell('- [ ] Words {when="nothing = 1"}')],
  ['when-unknown-step', 11, 1, shell('- [ ] Words {when="q = 1"}\n\n::question[Q]{#q}')],
  ['when-without-answer', 12, 1, shell('- [ ] One {#one}\n- [ ] Two {when="one = 1"}')],
  ['when-impossible', 13, 1, shell('::question[Q]{#q type=yes-no}\n\n- [ ] Two {when="q = perhaps"}')],
  ['empty-text', 11, 1, shell('::question[]{#q}')],
  ['empty-objection', 11, 1, shell(':::objection[No]\n:::')],
  ['unclosed-directive', 11, 1, shell(':::objection[No]\nbody')],
  ['wrong-colons', 11, 1, shell('::score[S]{#s}')],
  ['wrong-colons', 11, 1, shell(':::question[Q]{#q}\nx\n:::')],
  ['unknown-directive', 11, 1, shell('::qestion[Q]{#q}')],
  ['broken-directive', 11, 1, shell('::question[Q]{#q when=}')],
  ['broken-directive', 11, 1, shell(':::')],
  ['nested-step', 11, 3, shell('> ::question[Q]{#q}')],
  ['bad-max', 11, 16, shell(':::score[S]{#s max=0}\nx\n:::')],
  ['item-without-checkbox', 12, 1, shell('- [ ] One\n- Two')],
  ['misplaced-attributes', 11, 1, shell('- [ ] One {#one} more')],
  ['unknown-merge-field', 11, 4, shell('Hi {{ contact.frstName }}')],
  ['bad-merge-field', 11, 4, shell('Hi {{ contact.firstName | shout }}')],
  ['bad-merge-field', 11, 4, shell('Hi {{ (1..1000000000) | join }}')],
  ['liquid-tag', 11, 4, shell('Hi {% if contact %}')],
  ['unclosed-merge-field', 11, 4, shell('Hi {{ contact.firstName')],
  ['link-with-spaces', 11, 6, shell('[call](tel:{{ contact.phone }})')],
  ['filter-in-table', 13, 3, shell('| a | b |\n|---|---|\n| {{ deal.competitor | upcase }} | x |')],
  ['raw-html', 11, 3, shell('A <b>bold</b> word')],
  ['unsafe-link', 11, 1, shell('[x](javascript:alert(1))')],
  ['unsafe-link', 11, 1, shell('[x](java&#x09;script:alert)')],
  ['unsafe-link', 11, 1, shell('[x]: vbscript:x')],
  ['insecure-link', 11, 1, shell('[x](http://example.com)')],
  ['remote-picture', 11, 1, shell('![x](https://example.com/a.png)')],
  ['file-too-large', 1, 1, `${head}${'x'.repeat(1_000_000)}`],
  ['too-much-markup', 1, 1, shell('_a*'.repeat(10_000))],
];

test.each(cases)('%s at %i:%i', (rule, line, column, text) => {
  const found = parsePlaybook(text).diagnostics.map(({ rule: name, range }) => [
    name,
    range.line,
    range.column,
  ]);
  expect(found).toContainEqual([rule, line, column]);
});

test('the same places with CRLF and a byte order mark', () => {
  for (const [rule, line, column, text] of cases.filter(([name]) => name !== 'file-too-large')) {
    const other = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const found = parsePlaybook(other).diagnostics.map(({ rule: name, range }) => [
      name,
      range.line,
      range.column,
    ]);
    expect(found).toContainEqual([rule, line, column]);
  }
});

test('every finding says what to do', () => {
  for (const [, , , text] of cases) {
    for (const { message } of parsePlaybook(text).diagnostics) {
      expect(message).toMatch(/[.?]$/);
      expect(message.length).toBeGreaterThan(30);
    }
  }
});

test('what is right has no finding', () => {
  const fine = shell(
    'Call at 10:30am, odds 3:1, [mail](mailto:{{contact.email}}), <https://example.com>, `<b>` and `{{ any }}`.\n\n' +
      '- a list to read\n\n| a |\n|---|\n| {{ deal.competitor \\| upcase }} |\n\n<!-- a note -->\n\n' +
      '::question[Happy?]{#happy type=yes-no}\n::question[Why?]{#why when="happy = No"}\n' +
      '::question[What do they like?]{#likes saves=contact.interests}\n::question[Role]{#role saves=contact.role}',
  );
  expect(parsePlaybook(fine).diagnostics).toEqual([]);
});

test('README.md needs no front matter', () => {
  expect(parsePlaybook('# x', { fileName: 'sub/README.md' }).diagnostics).toEqual([]);
});
