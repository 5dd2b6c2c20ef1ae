import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { openWorkspace } from '../../host/storage/open-workspace';
import { offeringPut } from './a-storage-change';

/** How many transactions back a transaction's records are kept. */
export const keptTransactions = 30;

/**
 * A program to be killed: writes numbered transactions without end, each with several records that belong
 * together, and says which number was answered. It compacts all the time.
 */
async function writeUntilKilled(folder: string): Promise<void> {
  const { store, compact } = await openWorkspace(folder, {
    now: () => new Date(),
    newId: randomUUID,
    program: 'killed-writer',
    compaction: { longBytes: 20_000, idleBytes: 10_000, idleMs: 5 },
  });
  const say = (line: string) => fs.writeSync(1, `${line}\n`);
  say('open');
  let number = Number(store.data.offerings.counter?.name ?? 0);
  const writeNext = async () => {
    number += 1;
    const mine = number;
    const parts = mine % 17 === 0 ? ['a', 'b', 'c'] : ['a', 'b'];
    // Every 17th takes several lines of the journal.
    const name = `${mine} ${'x'.repeat(mine % 17 === 0 ? 150_000 : mine % 200)}`;
    await store.commit([
      ...parts.map((part) => offeringPut(`${mine}-${part}`, name)),
      offeringPut('counter', String(mine)),
      ...['a', 'b', 'c'].map((part) => ({
        remove: 'offerings' as const,
        id: `${mine - keptTransactions}-${part}`,
      })),
    ]);
    say(`answered ${mine}`);
  };
  void (async () => {
    for (;;) {
      say('compacting');
      await compact();
      say('compacted');
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  })();
  for (;;) await Promise.all([writeNext(), writeNext(), writeNext()]);
}

const folder = process.argv[2];
if (folder !== undefined && process.argv[1]?.includes('killed-writer')) await writeUntilKilled(folder);
