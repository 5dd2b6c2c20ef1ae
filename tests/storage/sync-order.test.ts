import { expect, test } from 'vitest';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder } from '../support/a-workspace-folder';
import { faultyFiles } from '../support/faulty-files';

test('R2: every answer comes after the sync of its journal line, every rename after the sync of its file', async () => {
  const { files, trace } = faultyFiles();
  const workspace = await anOpenWorkspace(await aTemporaryFolder(), { files });
  const save = async (id: string) => {
    trace.push(`ask ${id}`);
    await workspace.store.commit([offeringPut(id)]);
    trace.push(`answer ${id}`);
  };
  for (let round = 0; round < 5; round += 1) {
    await save(`single-${round}`);
    await Promise.all([save(`a-${round}`), save(`b-${round}`), workspace.compact(), save(`c-${round}`)]);
    await workspace.createBackup('hand');
    trace.push('ask large');
    await workspace.store.commit(Array.from({ length: 3_000 }, (_, index) => offeringPut(`large-${index}`)));
    trace.push('answer large');
  }

  const isJournal = (file: string) => /^journal-\d+\.jsonl/.test(file);
  const unsynced = new Set<string>();
  let answers = 0;
  let renames = 0;
  trace.forEach((entry, index) => {
    const [operation = '', name = ''] = entry.split(' ');
    if (operation === 'write') unsynced.add(name);
    if (operation === 'fsync' || operation === 'fdatasync') unsynced.delete(name);
    if (operation === 'answer') {
      answers += 1;
      expect([...unsynced].filter(isJournal)).toEqual([]);
      const since = trace.slice(trace.lastIndexOf(`ask ${name}`, index), index);
      const written = since.findIndex((entry) => /^write journal-\d+\.jsonl/.test(entry));
      expect(written).toBeGreaterThan(-1);
      expect(since.findLastIndex((entry) => /^fdatasync journal-\d+\.jsonl/.test(entry))).toBeGreaterThan(
        written,
      );
    }
    if (operation === 'rename') {
      renames += 1;
      expect(unsynced).not.toContain(name);
      expect(trace[index + 1]).toMatch(/^fsync-folder /);
    }
  });
  expect(answers).toBe(25);
  expect(renames).toBeGreaterThan(15);
});

test('64 changes at once share one sync', async () => {
  const { files, trace } = faultyFiles();
  const { store } = await anOpenWorkspace(await aTemporaryFolder(), { files });
  trace.length = 0;
  await Promise.all(Array.from({ length: 64 }, (_, index) => store.commit([offeringPut(String(index))])));
  expect(trace.filter((entry) => entry.startsWith('fdatasync'))).toHaveLength(1);
});
