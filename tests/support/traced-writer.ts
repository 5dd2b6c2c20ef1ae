import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { openWorkspace } from '../../host/storage/open-workspace';
import { offeringPut } from './a-storage-change';

/** A program whose system calls are looked at: says what was answered, one change after the other. */
if (process.argv[1]?.includes('traced-writer')) {
  const workspace = await openWorkspace(process.argv[2] ?? '', {
    now: () => new Date(),
    newId: randomUUID,
    program: 'traced-writer',
  });
  for (let number = 1; number <= 40; number += 1) {
    // Every tenth is larger than what is written on the main thread.
    const name = 'x'.repeat(number % 10 === 0 ? 100_000 : 100);
    await workspace.store.commit([offeringPut(String(number), name)]);
    fs.writeSync(1, `answered ${number}\n`);
    if (number % 8 === 0) await workspace.compact();
  }
  await workspace.createBackup('hand');
  await workspace.close();
}
