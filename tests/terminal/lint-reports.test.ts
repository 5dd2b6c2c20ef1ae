import { expect, test } from 'vitest';
import { githubReport } from '../../bin/reports/github-report';
import { sarifReport } from '../../bin/reports/sarif-report';
import type { LintFinding } from '../../host/playbooks/lint-files';

const finding: LintFinding = {
  file: '/team/play books/50%, really.md',
  line: 3,
  column: 7,
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
