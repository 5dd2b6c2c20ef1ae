import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type TemplateName, templateNames } from '../../core/playbook/playbook-template';
import { writeNewPlaybook } from '../../host/playbooks/write-new-playbook';
import { print, printJson } from '../print';
import { jsonOption } from './workspace-option';

interface NewOptions {
  readonly folder: string;
  readonly template: TemplateName;
  readonly json: boolean;
}

/** `rekindle new`: a playbook to write over; a file that is there is never touched. */
export function newCommand(): Command {
  return new Command('new')
    .description('begin a playbook from a template')
    .argument('<title>', 'what people look for, for example "After the trade fair"')
    .addOption(new Option('--folder <folder>', 'where the file goes').default('.'))
    .addOption(new Option('--template <name>', 'what it begins with').choices(templateNames).default('call'))
    .addOption(jsonOption())
    .action(async (title: string, { folder, template, json }: NewOptions) => {
      const file = await writeNewPlaybook(resolve(folder), title, template);
      await (json ? printJson({ file }) : print(`${file} is there to be written over.`));
    });
}
