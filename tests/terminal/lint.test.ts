import { readFile } from 'node:fs/promises';
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
      endLine: expect.any(Number),
      endColumn: expect.any(Number),
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
    findings.map(({ rule, message, line, column, endLine, endColumn }) => [
      rule,
      rule,
      message,
      { startLine: line, startColumn: column, endLine, endColumn },
    ]),
  );
});

test('SARIF has what code scanning on GitHub asks for', async () => {
  const log = (await runTerminal('lint', folder.path, '--format', 'sarif')).json() as {
    $schema: string;
    runs: { tool: { driver: { rules: object[] } }; results: object[] }[];
  };
  expect(log.$schema).toContain('sarif-2.1.0');
  const [run] = log.runs;
  const text = { text: expect.stringMatching(/\.$/) };
  for (const rule of run?.tool.driver.rules ?? []) {
    expect(rule).toMatchObject({
      id: expect.any(String),
      shortDescription: text,
      fullDescription: text,
      help: text,
    });
  }
  expect(run?.results.length).toBeGreaterThan(0);
  for (const result of run?.results ?? []) {
    expect(result).toMatchObject({
      level: expect.stringMatching(/^(error|warning|note)$/),
      message: text,
      locations: [{ physicalLocation: { artifactLocation: { uri: expect.stringMatching(/^[^/\\]/) } } }],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:\d+$/) },
    });
  }
});

test('--fix mends what is safe, says what and what is left; --dry-run only says it', async () => {
  const broken = '---\nid: mend\n---\n\n## Prepare\n\n## Call\n\n::question[Q]{#q type=txt}\n\n## Review\n';
  const own = await aPlaybookFolder({ 'mend.md': broken });
  const file = join(own.path, 'mend.md');
  const dry = await runTerminal('lint', own.path, '--fix', '--dry-run');
  expect(dry.stdout).toMatch(/mend\.md:1:1 would be mended: .*title.*\n1 would be mended in 1 file\./);
  expect(await readFile(file, 'utf8')).toBe(broken);
  const fixed = await runTerminal('lint', own.path, '--fix', '--json');
  expect(fixed.exitCode).toBe(1);
  expect(fixed.json()).toMatchObject({
    mended: [{ file, line: 1, column: 1, rule: 'front-matter-missing-key', title: expect.any(String) }],
    findings: expect.arrayContaining([expect.objectContaining({ rule: 'bad-type' })]),
  });
  expect(await readFile(file, 'utf8')).toBe(broken.replace('---\n', '---\ntitle: "mend"\n'));
  const again = await runTerminal('lint', own.path, '--fix', '--format', 'github');
  expect(again.stderr).toContain('Nothing mended.');
  expect(again.stdout).toMatch(/^::error /m);
  await own.remove();
});

test('--dry-run without --fix is wrong usage', async () => {
  const run = await runTerminal('lint', folder.path, '--dry-run');
  expect([run.exitCode, run.stdout]).toEqual([2, '']);
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
