import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SchemaPlan } from '../../host/storage/migrations';
import { openWorkspace } from '../../host/storage/open-workspace';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder, openOptions } from '../support/a-workspace-folder';
import { faultyFiles } from '../support/faulty-files';

const versionOne: SchemaPlan = { version: 1, migrations: [] };
/** Version 2 of a program to come: every offering's name in capitals. */
const versionTwo: SchemaPlan = {
  version: 2,
  migrations: [
    {
      from: 1,
      migrate: (data) => ({
        ...data,
        offerings: Object.fromEntries(
          Object.values(data.offerings ?? {}).map((record) => [
            record.id,
            { ...record, name: String(record.name).toUpperCase() },
          ]),
        ),
      }),
    },
  ],
};

async function aVersionOneWorkspace(): Promise<string> {
  const folder = await aTemporaryFolder();
  const workspace = await anOpenWorkspace(folder, { schema: versionOne });
  await workspace.store.commit([offeringPut('a', 'in the snapshot')]);
  await workspace.compact();
  await workspace.store.commit([offeringPut('b', 'in the journal')]);
  await workspace.close();
  return folder;
}

const namesIn = (offerings: Readonly<Record<string, { name: string }>>) =>
  Object.values(offerings).map(({ name }) => name);

test('R7: an older workspace is backed up and becomes the new version', async () => {
  const folder = await aVersionOneWorkspace();
  const workspace = await anOpenWorkspace(folder, { schema: versionTwo });
  expect(namesIn(workspace.store.data.offerings)).toEqual(['IN THE SNAPSHOT', 'IN THE JOURNAL']);
  expect((await workspace.listBackups())[0]).toMatchObject({ reason: 'migration', isVerified: true });
  await workspace.store.commit([offeringPut('c', 'later')]);
  await workspace.close();
  const again = await anOpenWorkspace(folder, { schema: versionTwo });
  expect(again.recovery).toBeNull();
  expect(namesIn(again.store.data.offerings)).toEqual(['IN THE SNAPSHOT', 'IN THE JOURNAL', 'later']);
});

test('R7: killed at any step of a migration it is the old or the new, never a mixture', async () => {
  const original = await aVersionOneWorkspace();
  const scratch = await aTemporaryFolder();
  const outcomes = new Set<string>();
  for (let step = 0; ; step += 1) {
    const folder = path.join(scratch, String(step));
    await cp(original, folder, { recursive: true });
    const disk = faultyFiles();
    disk.failAfter(step, 'EIO', true);
    const opened = await openWorkspace(folder, {
      ...openOptions,
      schema: versionTwo,
      files: disk.files,
    }).catch(() => null);
    const snapshot = await readFile(path.join(folder, 'data', 'snapshot.json'), 'utf8');
    outcomes.add(snapshot.includes('"schemaVersion":2') ? 'new' : 'old');
    disk.works();
    await opened?.close();
    const again = await openWorkspace(folder, { ...openOptions, schema: versionTwo });
    expect(again.recovery).toBeNull();
    expect(namesIn(again.store.data.offerings)).toEqual(['IN THE SNAPSHOT', 'IN THE JOURNAL']);
    const reasons = (await again.listBackups()).map(({ reason }) => reason);
    expect(reasons).toContain('migration');
    await again.close();
    if (!disk.hasFailed()) break;
  }
  expect([...outcomes].sort()).toEqual(['new', 'old']);
});

test('R7: a newer workspace is refused and not touched', async () => {
  const folder = await aVersionOneWorkspace();
  await (await anOpenWorkspace(folder, { schema: versionTwo })).close();
  const dataFolder = path.join(folder, 'data');
  const contents = async () => {
    const names = (await readdir(dataFolder)).filter((name) => name !== 'lock').sort();
    return Promise.all(
      names.map(async (name) => [name, await readFile(path.join(dataFolder, name), 'utf8')]),
    );
  };
  const before = await contents();
  const refusal = openWorkspace(folder, { ...openOptions, schema: versionOne });
  await expect(refusal).rejects.toMatchObject({ code: 'newer-schema' });
  expect(await contents()).toEqual(before);
});

test('R7: another layout that names a newer version is refused too', async () => {
  const folder = await aVersionOneWorkspace();
  const snapshot = path.join(folder, 'data', 'snapshot.json');
  await writeFile(snapshot, '{"schemaVersion": 7, "accounts": {}}');
  await expect(openWorkspace(folder, openOptions)).rejects.toMatchObject({ code: 'newer-schema' });
  expect(await readFile(snapshot, 'utf8')).toBe('{"schemaVersion": 7, "accounts": {}}');
});

test('R7: a backup of an older version is migrated when it is restored', async () => {
  const folder = await aVersionOneWorkspace();
  await (await anOpenWorkspace(folder, { schema: versionTwo })).close();
  const workspace = await anOpenWorkspace(folder, { schema: versionTwo });
  await workspace.store.commit([offeringPut('a', 'changed')]);
  const backup = (await workspace.listBackups()).find(({ reason }) => reason === 'migration');
  await workspace.restoreBackup(backup?.id ?? '');
  expect(namesIn(workspace.store.data.offerings)).toEqual(['IN THE SNAPSHOT', 'IN THE JOURNAL']);
});
