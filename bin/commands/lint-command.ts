import { Command, Option } from 'commander';
import { type FixReport, fixFiles } from '../../host/playbooks/fix-files';
import { type LintFinding, lintFiles } from '../../host/playbooks/lint-files';
import { exitCodes } from '../exit-codes';
import { print } from '../print';
import { productVersion } from '../product-folder';
import { fixReport } from '../reports/fix-report';
import { githubReport } from '../reports/github-report';
import { sarifReport } from '../reports/sarif-report';
import { textReport } from '../reports/text-report';
import { jsonOption } from './workspace-option';

const formats = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof formats)[number];

interface LintOptions {
  readonly json: boolean;
  readonly format: Format;
  readonly fix: boolean;
  readonly dryRun: boolean;
}

/**
 * `rekindle lint`: every finding with file, line and column from 1. Exit 1 when there is an error; with
 * `--fix` when one is left.
 */
export function lintCommand(): Command {
  const command = new Command('lint')
    .description('check playbooks and say how to mend them')
    .argument('<path...>', 'playbooks, or folders of them')
    .addOption(new Option('--fix', 'mend what can be mended without asking').default(false))
    .addOption(new Option('--dry-run', 'with --fix: write nothing, say what would be mended').default(false))
    .addOption(new Option('--format <format>', 'how to answer').choices(formats).default('text'))
    .addOption(jsonOption());
  return command.action(async (paths: string[], { json, format, fix, dryRun }: LintOptions) => {
    if (dryRun && !fix) command.error('error: --dry-run goes with --fix', { exitCode: exitCodes.wrongUsage });
    const wanted = json ? 'json' : format;
    const fixed = fix ? await fixFiles(paths, dryRun) : null;
    const findings = fixed?.findings ?? (await lintFiles(paths));
    if (fixed) await tellFixed(fixed, dryRun, wanted);
    else await print(report(findings, wanted));
    const isFailed = findings.some(({ severity }) => severity === 'error');
    process.exitCode = isFailed ? exitCodes.failed : exitCodes.done;
  });
}

/** A format that another program reads holds what is left; what was mended is then for people to see. */
async function tellFixed(fixed: FixReport, isDryRun: boolean, format: Format): Promise<void> {
  if (format === 'json') return print(asJson(fixed));
  const words = fixReport(fixed.mended, isDryRun);
  if (format === 'text') return print(`${words}\n${textReport(fixed.findings)}`);
  console.error(words);
  await print(report(fixed.findings, format));
}

function report(findings: readonly LintFinding[], format: Format): string {
  if (format === 'github') return githubReport(findings, process.cwd());
  if (format === 'sarif') return asJson(sarifReport(findings, process.cwd(), productVersion()));
  return format === 'json' ? asJson(findings) : textReport(findings);
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
