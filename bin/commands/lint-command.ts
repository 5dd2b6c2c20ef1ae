import { Command, Option } from 'commander';
import { type LintFinding, lintFiles } from '../../host/playbooks/lint-files';
import { exitCodes } from '../exit-codes';
import { print } from '../print';
import { productVersion } from '../product-folder';
import { githubReport } from '../reports/github-report';
import { sarifReport } from '../reports/sarif-report';
import { textReport } from '../reports/text-report';
import { jsonOption } from './workspace-option';

const formats = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof formats)[number];

interface LintOptions {
  readonly json: boolean;
  readonly format: Format;
}

/** `rekindle lint`: every finding with file, line and column from 1. Exit 1 when there is an error. */
export function lintCommand(): Command {
  return new Command('lint')
    .description('check playbooks and say how to mend them')
    .argument('<path...>', 'playbooks, or folders of them')
    .addOption(new Option('--format <format>', 'how to answer').choices(formats).default('text'))
    .addOption(jsonOption())
    .action(async (paths: string[], { json, format }: LintOptions) => {
      const findings = await lintFiles(paths);
      await print(report(findings, json ? 'json' : format));
      const isFailed = findings.some(({ severity }) => severity === 'error');
      process.exitCode = isFailed ? exitCodes.failed : exitCodes.done;
    });
}

function report(findings: readonly LintFinding[], format: Format): string {
  if (format === 'github') return githubReport(findings, process.cwd());
  if (format === 'sarif') return asJson(sarifReport(findings, process.cwd(), productVersion()));
  return format === 'json' ? asJson(findings) : textReport(findings);
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
