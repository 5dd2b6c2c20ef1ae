import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aMappedFile, planFiles } from './plan-csv';

const folder = join(import.meta.dirname, '../data/crm-exports');

export const crmExport = (name: string) => readFileSync(join(folder, `${name}.csv`));
export const crmExports = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${name}.csv`, crmExport(name)]));

/** Plans the named exports into an empty workspace. The files' names never tell what they are. */
export async function planExports(...names: readonly string[]) {
  return planFiles(
    await Promise.all(names.map((name, index) => aMappedFile(`${index}.csv`, crmExport(name)))),
  );
}
