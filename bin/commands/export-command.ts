import { resolve } from 'node:path';
import { Command } from 'commander';
import { exportToFolder } from '../../host/export/export-to-folder';
import { print, printJson } from '../print';
import { withHost } from '../with-host';
import { existingWorkspaceOption, jsonOption } from './workspace-option';

interface ExportOptions {
  readonly workspace: string;
  readonly out: string;
  readonly json: boolean;
}

/** `rekindle export`: everything as open files. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write everything as CSV, JSON and Markdown')
    .addOption(existingWorkspaceOption())
    .requiredOption('--out <folder>', 'where the files go')
    .addOption(jsonOption())
    .action(async ({ workspace, out, json }: ExportOptions) => {
      const folder = resolve(out);
      const files = await withHost(workspace, ({ context }) => exportToFolder(context, folder));
      await (json ? printJson({ folder, files }) : print(`${files.length} files were written to ${folder}.`));
    });
}
