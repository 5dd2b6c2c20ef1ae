import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { AppError } from '../../core/app-error';
import type { BundlePlan } from '../../core/playbook/bundle-plan';
import { ownFolderId } from '../../core/playbook/playbook-mount';
import { makeBundle } from '../../host/export/make-bundle';
import { applyBundle } from '../../host/playbooks/bundles/apply-bundle';
import { BundleStage } from '../../host/playbooks/bundles/bundle-stage';
import { planBundle } from '../../host/playbooks/bundles/plan-bundle';
import { exitCodes } from '../exit-codes';
import { print, printJson } from '../print';
import { withHost } from '../with-host';
import { existingWorkspaceOption, jsonOption } from './workspace-option';

interface BundleOptions {
  readonly workspace: string;
  readonly json: boolean;
}
interface ImportOptions extends BundleOptions {
  readonly yes: boolean;
}

/** `rekindle bundle`: playbooks to others and from others, as a zip of plain files. */
export function bundleCommand(): Command {
  return new Command('bundle')
    .description('give playbooks to others, or take theirs')
    .addCommand(exportCommand())
    .addCommand(importCommand());
}

function exportCommand(): Command {
  return new Command('export')
    .description('write playbooks and role-plays into a zip; all of them unless some are named')
    .argument('<zip>', 'the file to write; it must not be there yet')
    .argument('[playbook...]', 'files inside the folder of playbooks')
    .addOption(existingWorkspaceOption())
    .addOption(jsonOption())
    .action(async (zip: string, names: string[], { workspace, json }: BundleOptions) => {
      const { bytes, note } = await withHost(workspace, async ({ context }) => {
        const { playbooks, scenarios } = await context.playbooks.list();
        const all = [...playbooks, ...scenarios].map(({ fileId }) => fileId);
        return makeBundle(context, names.length > 0 ? names : all);
      });
      await writeFile(zip, bytes, { flag: 'wx' }).catch((error: unknown) => {
        throw fileError(`${zip} was not written`, error);
      });
      await (json ? printJson({ file: path.resolve(zip), note }) : print(`${zip}: ${note}`));
    });
}

/** Exit 0 when all that was proposed is in the folder (or would be), 1 when something was left. */
function importCommand(): Command {
  return new Command('import')
    .description('take playbooks from a zip; what stands against it stays as it is')
    .argument('<file>', 'a zip of playbooks, or one playbook')
    .addOption(existingWorkspaceOption())
    .option('--yes', 'take what is new and what changed; without it nothing is written', false)
    .addOption(jsonOption())
    .action(async (file: string, { workspace, yes, json }: ImportOptions) => {
      const bytes = await readFile(file).catch((error: unknown) => {
        throw fileError(`${file} was not read`, error);
      });
      const { plan, left } = await withHost(workspace, async ({ context }) => {
        const stage = new BundleStage(context.workspace.folder, context.newId);
        const name = path.basename(file);
        const planned = await planBundle(context, stage, { name, bytes, folderId: ownFolderId });
        const proposed = new Map(planned.entries.map((entry) => [entry.name, entry.proposed]));
        const result = yes ? await applyBundle(context, stage, planned, proposed) : null;
        await stage.drop(planned.planId);
        return { plan: planned, left: result?.left ?? [] };
      });
      const { entries, leftOut } = plan;
      await (json ? printJson({ wasWritten: yes, entries, leftOut, left }) : print(planInWords(plan, yes)));
      for (const { name, reason } of left) console.error(`${name} was left out: ${reason}`);
      process.exitCode = left.length > 0 ? exitCodes.failed : exitCodes.done;
    });
}

function planInWords({ entries }: BundlePlan, isWritten: boolean): string {
  const lines = entries.map(({ name, kind, proposed, reasons }) => {
    const what = kind === 'same' ? 'is here already' : proposed === 'take' ? `taken (${kind})` : 'left alone';
    return [`${name}: ${what}`, ...reasons].join(' | ');
  });
  return [isWritten ? 'The import:' : 'Nothing was written; with --yes this happens:', ...lines].join('\n');
}

function fileError(what: string, error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return new AppError(
    'bad-request',
    `${what}${code}. Your playbooks are as they were. Name another file.`,
    {},
    { cause: error },
  );
}
