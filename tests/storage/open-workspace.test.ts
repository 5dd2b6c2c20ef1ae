import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder } from '../support/a-workspace-folder';

test('what was answered is there after the next start', async () => {
  const folder = await aTemporaryFolder();
  const first = await anOpenWorkspace(folder);
  await first.store.commit([offeringPut('a'), offeringPut('b')]);
  await first.store.commit([{ remove: 'offerings', id: 'a' }]);
  await first.close();
  const second = await anOpenWorkspace(folder);
  expect(Object.keys(second.store.data.offerings)).toEqual(['b']);
  expect(second.recovery).toBeNull();
  expect(second.device).toBe(first.device);
});

test('a change is in memory at once and told when it is on disk', async () => {
  const { store } = await anOpenWorkspace(await aTemporaryFolder());
  const told: string[] = [];
  store.onCommitted((changes) =>
    told.push(...changes.map((change) => ('put' in change ? change.record.id : ''))),
  );
  const saved = store.commit([offeringPut('a')]);
  expect(store.data.offerings.a?.name).toBe('Offering a');
  expect(told).toEqual([]);
  await saved;
  expect(told).toEqual(['a']);
});

test('a compaction keeps everything and leaves no temporary file', async () => {
  const folder = await aTemporaryFolder();
  const first = await anOpenWorkspace(folder);
  for (let round = 0; round < 3; round += 1) {
    const saves = Array.from({ length: 50 }, (_, index) =>
      first.store.commit([offeringPut(`${round}-${index}`)]),
    );
    const compacted = first.compact();
    const more = first.store.commit([
      offeringPut(`more-${round}`),
      { remove: 'offerings', id: `${round}-0` },
    ]);
    await Promise.all([...saves, compacted, more]);
  }
  await first.close();
  const names = await readdir(path.join(folder, 'data'));
  expect(names.sort()).toEqual([
    'device.json',
    'journal-000003.jsonl',
    'journal-000004.jsonl',
    'lock',
    'snapshot.json',
    'snapshot.previous.json',
  ]);
  const second = await anOpenWorkspace(folder);
  expect(Object.keys(second.store.data.offerings)).toHaveLength(3 * 50);
  expect(second.store.data.offerings).toEqual(first.store.data.offerings);
});

test('a transaction of 20,000 records stands on several lines and is whole after the next start', async () => {
  const folder = await aTemporaryFolder();
  const first = await anOpenWorkspace(folder);
  await first.store.commit(Array.from({ length: 20_000 }, (_, index) => offeringPut(String(index))));
  await first.store.commit([offeringPut('after')]);
  await first.close();
  const second = await anOpenWorkspace(folder);
  expect(Object.keys(second.store.data.offerings)).toHaveLength(20_001);
  expect((await second.check()).problems).toEqual([]);
});

test('what is committed together shares one sync and keeps its order', async () => {
  const { store } = await anOpenWorkspace(await aTemporaryFolder());
  const order: string[] = [];
  await Promise.all(
    ['first', 'second', 'third'].map((name) =>
      store.commit([offeringPut('a', name)]).then(() => order.push(name)),
    ),
  );
  expect(order).toEqual(['first', 'second', 'third']);
  expect(store.data.offerings.a?.name).toBe('third');
});
