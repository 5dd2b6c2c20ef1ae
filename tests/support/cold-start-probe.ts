import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { openWorkspace } from '../../host/storage/open-workspace';

/** A program that says how many milliseconds a first answer takes: of a plain JSON file or of a workspace. */
if (process.argv[1]?.includes('cold-start-probe')) {
  const [, , kind, place = ''] = process.argv;
  const start = performance.now();
  const accounts = kind === 'plain' ? readPlain(place) : await openStore(place);
  const elapsedMs = performance.now() - start;
  if (accounts !== 10_000) throw new Error(`${accounts} accounts were read`);
  console.log(elapsedMs);
  process.exit(0);
}

function readPlain(file: string): number {
  const data: { accounts: object } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return Object.keys(data.accounts).length;
}

async function openStore(folder: string): Promise<number> {
  const workspace = await openWorkspace(folder, {
    now: () => new Date(),
    newId: randomUUID,
    program: 'probe',
  });
  return Object.keys(workspace.store.data.accounts).length;
}
