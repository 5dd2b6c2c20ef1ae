import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LintFinding } from '../../host/playbooks/lint-files';
import { aPlaybookFolder, type TemporaryFolder } from '../support/a-playbook-folder';
import { runTerminal } from '../support/run-terminal';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await aPlaybookFolder({
    'good.md': '---\nid: good\ntitle: Good\n---\n\n## Call\n\n- [ ] Ask {#ask}\n',
    'bad.md': '---\nid: bad\ntitle: Bad\n---\n\n## Call\n\n::question[What?]{#what type=nonsense}\n',
    'README.md': 'About these playbooks.\n',
  });
});
afterAll(() => folder.remove());

test('every finding has file, line, column, severity, rule and message; an error ends with 1', async () => {
  const run = await runTerminal('lint', folder.path, '--json');
  expect(run.exitCode).toBe(1);
  const findings = run.json() as Record<string, unknown>[];
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding).toEqual({
      file: expect.any(String),
      line: expect.any(Number),
      column: expect.any(Number),
      severity: expect.stringMatching(/^(error|warning|info)$/),
      rule: expect.any(String),
      message: expect.any(String),
    });
  }
  expect(findings).toContainEqual(
    expect.objectContaining({ file: join(folder.path, 'bad.md'), severity: 'error', line: 8 }),
  );
});

test('without --json a finding is a line that an editor can follow', async () => {
  const run = await runTerminal('lint', folder.path);
  expect(run.stdout).toMatch(/bad\.md:8:\d+ error /);
});

test('playbooks without an error end with 0', async () => {
  const run = await runTerminal('lint', join(folder.path, 'good.md'), '--json');
  expect({
    exitCode: run.exitCode,
    errors: (run.json() as { severity: string }[]).filter((finding) => finding.severity === 'error'),
  }).toEqual({
    exitCode: 0,
    errors: [],
  });
});

test('for GitHub each finding is a command that stands beside its line', async () => {
  const run = await runTerminal('lint', folder.path, '--format', 'github');
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/^::error file=\S*bad\.md,line=8,col=\d+,title=[a-z-]+::[^\n]+$/m);
});

test('SARIF names the rule, the level and the place of each finding', async () => {
  const run = await runTerminal('lint', folder.path, '--format', 'sarif');
  const log = run.json() as SarifLog;
  const findings = (await runTerminal('lint', folder.path, '--json')).json() as LintFinding[];
  const [report] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(report?.tool.driver).toMatchObject({ name: 'rekindle lint', version: expect.stringMatching(/^\d/) });
  expect(
    report?.results.map(({ ruleId, ruleIndex, message, locations: [place] }) => [
      ruleId,
      report.tool.driver.rules[ruleIndex]?.id,
      message.text,
      place.physicalLocation.region,
    ]),
  ).toEqual(
    findings.map(({ rule, message, line, column }) => [
      rule,
      rule,
      message,
      { startLine: line, startColumn: column },
    ]),
  );
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly message: { readonly text: string };
      readonly locations: readonly [{ readonly physicalLocation: { readonly region: object } }];
    }[];
  }[];
}
