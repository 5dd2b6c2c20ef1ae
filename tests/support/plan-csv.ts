import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { guessMapping, noKnownNames } from '../../core/import/guess-mapping';
import { planImport } from '../../core/import/plan-import';
import type { ImportData, MappedFile, PlanInput, PlanState } from '../../core/import/plan-state';
import { recogniseFile } from '../../core/import/recognise-file';
import { readCsv } from '../../host/import/read-csv';

const emptyData = (): ImportData => ({
  accounts: {},
  contacts: {},
  deals: {},
  activities: {},
  offerings: {},
  reps: {},
  triggers: {},
  undecidedRows: {},
  merges: {},
  imports: {},
});

/** A file as the plan takes it: recognised by its headers, else guessed. */
export async function aMappedFile(name: string, content: string | Uint8Array): Promise<MappedFile> {
  const table = await readCsv(typeof content === 'string' ? Buffer.from(content) : content);
  const reading = recogniseFile(table.headers) ?? guessMapping(table, noKnownNames);
  if (!reading) throw new Error(`${name} was not understood: ${table.headers.join(', ')}`);
  return { name, table, reading, dateOrder: null };
}

export const aMappedFileAt = (path: string) => aMappedFile(basename(path), readFileSync(path));

export function planFiles(files: readonly MappedFile[], input: Partial<PlanInput> = {}): PlanState {
  let made = 0;
  const work = planImport({
    data: emptyData(),
    answers: {},
    acceptProposals: false,
    newId: () => `new-${++made}`,
    device: 'here',
    ...input,
    files,
  });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
