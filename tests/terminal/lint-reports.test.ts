import { expect, test } from 'vitest';
import { githubReport } from '../../bin/reports/github-report';
import { ruleWords } from '../../bin/reports/rule-words';
import { sarifReport } from '../../bin/reports/sarif-report';
import type { LintFinding } from '../../host/playbooks/lint-files';
import { lintCases } from '../support/lint-cases';

const finding: LintFinding = {
  file: '/team/play books/50%, really.md',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 9,
  severity: 'info',
  rule: 'some-rule',
  message: 'First: 100 % sure.\nThen, not.',
};

test('what would end a workflow command is escaped', () => {
  expect(githubReport([finding], '/team')).toBe(
    '::notice file=play books/50%25%2C really.md,line=3,col=7,title=some-rule::First: 100 %25 sure.%0AThen, not.',
  );
});

test('a path becomes an address, and information a note', () => {
  expect(sarifReport([finding], '/team', '1.2.3')).toMatchObject({
    runs: [
      {
        tool: { driver: { version: '1.2.3', rules: [{ id: 'some-rule' }] } },
        results: [
          {
            level: 'note',
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'play%20books/50%25%2C%20really.md' } } },
            ],
          },
        ],
      },
    ],
  });
});

test('every rule is told in a sentence of its own', () => {
  const rules = [...new Set(lintCases.map(([rule]) => rule))];
  const fromName = rules.filter((rule) => ruleWords(rule).toLowerCase() === `${rule.replaceAll('-', ' ')}.`);
  expect(fromName).toEqual([]);
});

test('a finding keeps its fingerprint when text comes in above it, and its like gets another one', () => {
  const prints = (findings: LintFinding[]) =>
    (
      sarifReport(findings, '/team', '1') as {
        runs: { results: { partialFingerprints: { primaryLocationLineHash: string } }[] }[];
      }
    ).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  const [first, second] = prints([finding, { ...finding, line: 9 }]) ?? [];
  expect(first).not.toBe(second);
  expect(prints([{ ...finding, line: 40 }])).toEqual([first]);
});
