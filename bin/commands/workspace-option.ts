import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { calendarDate } from '../../core/record/record';

export const workspaceOption = (): Option =>
  new Option('--workspace <folder>', 'the workspace: the folder that holds data, playbooks and backups');

/** A workspace that must be there already: a slip in the path must not fill a stranger's folder. */
export const existingWorkspaceOption = (): Option =>
  workspaceOption()
    .makeOptionMandatory()
    .argParser((folder: string) => {
      if (!existsSync(folder) || !statSync(folder).isDirectory())
        throw new InvalidArgumentError(`There is no folder ${folder}.`);
      if (!mayBeWorkspace(folder))
        throw new InvalidArgumentError(
          'This folder is no workspace: it holds other files, and no data folder.',
        );
      return folder;
    });

/** Where `data/` was lost, `backups/` still says what the folder is; an empty one is a new workspace. */
function mayBeWorkspace(folder: string): boolean {
  const isThere = (name: string) => existsSync(join(folder, name));
  return isThere('data') || isThere('backups') || readdirSync(folder).length === 0;
}

export const jsonOption = (): Option => new Option('--json', 'answer as JSON, for scripts').default(false);

export function parseCalendarDate(text: string): string {
  const parsed = calendarDate.safeParse(text);
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const day = new Date(Date.UTC(year, month - 1, date));
  // 30 February has the form of a date and is none.
  if (!parsed.success || day.getUTCDate() !== date) {
    throw new InvalidArgumentError('It must be a date like 2026-11-22.');
  }
  return parsed.data;
}

/** 0 takes any free port. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  }
  return port;
}
