import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { calendarDate } from '../../core/record/record';

export const workspaceOption = (): Option =>
  new Option('--workspace <folder>', 'the workspace: the folder that holds data, playbooks and backups');

/** A workspace that must be there already. */
export const existingWorkspaceOption = (): Option =>
  workspaceOption()
    .makeOptionMandatory()
    .argParser((folder: string) => {
      if (!existsSync(folder)) throw new InvalidArgumentError(`There is no folder ${folder}.`);
      return folder;
    });

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
