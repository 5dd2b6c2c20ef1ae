import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { lintCases as cases, playbookWith as shell } from '../support/lint-cases';

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
