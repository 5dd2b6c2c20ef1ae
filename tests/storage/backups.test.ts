import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder } from '../support/a-workspace-folder';

const minutes = 60_000;

/** A clock that a test moves on. */
function aClock(start = '2026-11-01T10:00:00.000Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test('R5: restoring a backup brings its data back, tells everybody, and backs up what was there', async () => {
  const clock = aClock();
  const folder = await aTemporaryFolder();
  const workspace = await anOpenWorkspace(folder, { now: clock.now });
  await workspace.store.commit([offeringPut('a', 'old'), offeringPut('b')]);
  const backup = await workspace.createBackup('hand');
  clock.pass(minutes);
  await workspace.store.commit([offeringPut('a', 'new'), offeringPut('c'), { remove: 'offerings', id: 'b' }]);
  const told = new Set<string>();
  workspace.store.onCommitted((changes) => {
    for (const change of changes)
      told.add('put' in change ? `put ${change.record.id}` : `remove ${change.id}`);
  });
  await workspace.restoreBackup(backup.id);

  expect(Object.keys(workspace.store.data.offerings).sort()).toEqual(['a', 'b']);
  expect(workspace.store.data.offerings.a?.name).toBe('old');
  expect([...told].sort()).toEqual(['put a', 'put b', 'remove c']);
  expect((await workspace.listBackups()).map(({ reason }) => reason)).toEqual(['restore', 'hand']);
  await workspace.close();
  const again = await anOpenWorkspace(folder);
  expect(again.store.data.offerings).toEqual(workspace.store.data.offerings);
});

test('R5: a backup is whole while changes go on', async () => {
  const clock = aClock();
  const workspace = await anOpenWorkspace(await aTemporaryFolder(), { now: clock.now });
  const notes = 'x'.repeat(500);
  await workspace.store.commit(Array.from({ length: 5_000 }, (_, index) => offeringPut(`${index}`, notes)));
  const backing = workspace.createBackup('hand');
  const saves: Promise<void>[] = [];
  for (let round = 0; round < 200; round += 1) {
    saves.push(
      workspace.store.commit([offeringPut(`${round * 20}`, 'changed'), offeringPut(`new-${round}`)]),
    );
    saves.push(workspace.store.commit([{ remove: 'offerings', id: `${round * 20 + 1}` }]));
    if (round % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const backup = await backing;
  await Promise.all(saves);
  clock.pass(minutes);
  await workspace.restoreBackup(backup.id);
  const restored = Object.values(workspace.store.data.offerings);
  expect(restored).toHaveLength(5_000);
  expect(restored.every(({ name }) => name === notes)).toBe(true);
});

test('R5: the last 14 are kept, the last of each day rather than many of one', async () => {
  const clock = aClock();
  const workspace = await anOpenWorkspace(await aTemporaryFolder(), { now: clock.now });
  await workspace.store.commit([offeringPut('a')]);
  for (let day = 0; day < 5; day += 1) {
    await workspace.createBackup('daily');
    clock.pass(24 * 60 * minutes);
  }
  for (let count = 0; count < 20; count += 1) {
    await workspace.createBackup('import');
    clock.pass(minutes);
  }
  const backups = await workspace.listBackups();
  expect(backups).toHaveLength(14);
  expect(backups.filter(({ reason }) => reason === 'daily')).toHaveLength(5);
});

test('R5: a damaged backup is shown as such and never restored', async () => {
  const folder = await aTemporaryFolder();
  const workspace = await anOpenWorkspace(folder);
  await workspace.store.commit([offeringPut('a')]);
  const { id } = await workspace.createBackup('hand');
  const [name = ''] = await readdir(path.join(folder, 'backups'));
  await writeFile(path.join(folder, 'backups', name), 'null');
  expect(await workspace.listBackups()).toMatchObject([{ id, isVerified: false }]);
  await expect(workspace.restoreBackup(id)).rejects.toMatchObject({ code: 'unreadable-file' });
  await expect(workspace.restoreBackup('../../etc/passwd')).rejects.toMatchObject({ code: 'not-found' });
  expect((await workspace.check()).isSound).toBe(false);
  expect(Object.keys(workspace.store.data.offerings)).toEqual(['a']);
});

test('R5: a session that changed something leaves a backup of the day, one that did not leaves none', async () => {
  const folder = await aTemporaryFolder();
  const first = await anOpenWorkspace(folder, { now: aClock('2026-11-01T10:00:00.000Z').now });
  await first.store.commit([offeringPut('a')]);
  await first.close();
  const second = await anOpenWorkspace(folder, { now: aClock('2026-11-02T10:00:00.000Z').now });
  expect(await second.listBackups()).toMatchObject([
    { at: '2026-11-01T10:00:00.000Z', reason: 'daily', isVerified: true },
  ]);
  await second.close();
  const third = await anOpenWorkspace(folder);
  expect(await third.listBackups()).toHaveLength(1);
});
