import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '../../core/app-error';
import { type OpenWorkspace, openWorkspace } from '../../host/storage/open-workspace';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder, openOptions } from '../support/a-workspace-folder';
import { faultyFiles } from '../support/faulty-files';

const codes = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY'];
const idsOf = (workspace: OpenWorkspace) => Object.keys(workspace.store.data.offerings).sort();

async function attempt(action: () => Promise<unknown>, code: string): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (error instanceof AppError) expect(error.code).toBe(code === 'ENOSPC' ? 'disk-full' : 'disk-failed');
    else expect(error).toMatchObject({ code });
    return false;
  }
}

test.each(codes)(
  'R3: %s at every step of saving, compacting and backing up',
  async (code) => {
    const scratch = await aTemporaryFolder();
    let steps = 0;
    for (let step = 0; ; step += 1) {
      const folder = path.join(scratch, String(step));
      const disk = faultyFiles();
      const workspace = await openWorkspace(folder, { ...openOptions, files: disk.files });
      const problems: (string | null)[] = [];
      workspace.onWriteProblem((message) => problems.push(message));
      await workspace.store.commit([offeringPut('kept')]);
      const expected = ['kept'];
      disk.failAfter(step, code);
      const save = async (id: string) => {
        const isSaved = await attempt(
          () => workspace.store.commit([offeringPut(id), offeringPut(`${id}-too`)]),
          code,
        );
        if (isSaved) expected.push(id, `${id}-too`);
        else expect(workspace.writeProblem()).not.toBeNull();
        expect(idsOf(workspace)).toEqual([...expected].sort());
      };
      await save('first');
      await attempt(workspace.compact, code);
      await save('second');
      await attempt(() => workspace.createBackup('hand'), code);
      await save('third');
      const isReached = disk.hasFailed();
      disk.works();

      await save('later');
      expect(expected).toContain('later');
      expect(workspace.writeProblem()).toBeNull();
      if (problems.length > 0) expect(problems).toEqual([expect.any(String), null]);
      for (const { isVerified } of await workspace.listBackups()) expect(isVerified).toBe(true);
      await workspace.close();
      const again = await openWorkspace(folder, openOptions);
      expect(again.recovery).toBeNull();
      expect(idsOf(again)).toEqual([...expected].sort());
      expect((await again.check()).problems).toEqual([]);
      await again.close();
      const names = await readdir(folder, { recursive: true });
      expect(names.filter((name) => name.includes('.tmp'))).toEqual([]);
      if (!isReached) break;
      steps = step;
    }
    expect(steps).toBeGreaterThan(20);
  },
  60_000,
);

test.each(codes)('R3: %s at every step of opening leaves the data whole', async (code) => {
  const original = await aTemporaryFolder();
  const first = await anOpenWorkspace(original);
  await first.store.commit([offeringPut('a')]);
  await first.compact();
  await first.store.commit([offeringPut('b')]);
  await first.close();
  const scratch = await aTemporaryFolder();
  for (let step = 0; ; step += 1) {
    const folder = path.join(scratch, String(step));
    await cp(original, folder, { recursive: true });
    const disk = faultyFiles();
    disk.failAfter(step, code);
    let isOpen = false;
    await attempt(async () => {
      const workspace = await openWorkspace(folder, { ...openOptions, files: disk.files });
      isOpen = true;
      await workspace.close();
    }, code);
    const again = await openWorkspace(folder, openOptions);
    expect(again.recovery).toBeNull();
    expect(idsOf(again)).toEqual(['a', 'b']);
    await again.close();
    if (isOpen && !disk.hasFailed()) break;
  }
});

test('R3: while the disk is full everything saved stays, each save is told, and it works again after', async () => {
  const disk = faultyFiles();
  const folder = await aTemporaryFolder();
  const workspace = await anOpenWorkspace(folder, { files: disk.files });
  await workspace.store.commit([offeringPut('a', 'before')]);
  const told: string[] = [];
  workspace.store.onCommitted((changes) => told.push(String(changes.length)));
  disk.failAfter(0, 'ENOSPC', true);
  const saves = ['one', 'two', 'three'].map((name) => workspace.store.commit([offeringPut('a', name)]));
  expect(workspace.store.data.offerings.a?.name).toBe('three');
  for (const result of await Promise.allSettled(saves))
    expect(result).toMatchObject({ reason: { code: 'disk-full' } });
  expect(workspace.store.data.offerings.a?.name).toBe('before');
  expect(told).toEqual([]);
  await expect(workspace.store.commit([offeringPut('b')])).rejects.toMatchObject({ code: 'disk-full' });
  expect(workspace.writeProblem()).toContain('disk is full');
  disk.works();
  await workspace.store.commit([offeringPut('b')]);
  expect(workspace.writeProblem()).toBeNull();
  expect(told).toEqual(['1']);
});
