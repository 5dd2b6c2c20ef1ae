import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../core/app-error';
import { openWorkspace } from '../../host/storage/open-workspace';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder, openOptions } from '../support/a-workspace-folder';

/** A workspace with a snapshot, one before it, a backup, and a journal of ten lines. */
async function aWorkspaceToDamage(): Promise<string> {
  const folder = await aTemporaryFolder();
  const workspace = await anOpenWorkspace(folder);
  await workspace.store.commit(Array.from({ length: 40 }, (_, index) => offeringPut(`first-${index}`)));
  await workspace.compact();
  await workspace.createBackup('hand');
  await workspace.store.commit([offeringPut('second')]);
  await workspace.compact();
  for (let index = 0; index < 10; index += 1) await workspace.store.commit([offeringPut(`late-${index}`)]);
  await workspace.close();
  return folder;
}

type Damage = (bytes: Buffer, at: number, length: number) => Buffer;

const damages: Readonly<Record<string, Damage>> = {
  'cut off': (bytes, at) => bytes.subarray(0, at),
  'filled with NUL': (bytes, at, length) =>
    Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + length)),
  'all NUL': (bytes) => Buffer.alloc(bytes.length),
  'one bit flipped': (bytes, at, length) => {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (length % 8));
    return damaged;
  },
  null: () => Buffer.from('null'),
  'an empty list': () => Buffer.from('[]'),
  'an empty file': () => Buffer.alloc(0),
  'a byte order mark': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  'another schema': () => Buffer.from('{"accounts":[{"Name":"Acme"}],"version":"3"}'),
  'a hole': (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
};

const damagedFile = fc.record({
  file: fc.constantFrom('snapshot.json', 'journal'),
  kind: fc.constantFrom(...Object.keys(damages)),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.integer({ min: 1, max: 2_000 }),
});

test('R4: 300 damaged files: nothing is reset silently, the damaged file is kept, what is whole is recovered', async () => {
  const original = await aWorkspaceToDamage();
  const scratch = await aTemporaryFolder();
  let count = 0;
  let recoveries = 0;
  await fc.assert(
    fc.asyncProperty(damagedFile, async ({ file, kind, place, length }) => {
      count += 1;
      const folder = path.join(scratch, String(count));
      await cp(original, folder, { recursive: true });
      const dataFolder = path.join(folder, 'data');
      const journals = (await readdir(dataFolder)).filter((name) => name.startsWith('journal')).sort();
      const name = file === 'journal' ? (journals.at(-1) ?? '') : file;
      const target = path.join(dataFolder, name);
      const whole = await readFile(target);
      const damaged = damages[kind]?.(whole, Math.floor(place * whole.length), length) ?? whole;
      await writeFile(target, damaged);

      const workspace = await openWorkspace(folder, openOptions);
      const found = Object.keys(workspace.store.data.offerings);
      await workspace.close();

      // What lies in the older files is there whatever happened to this one.
      expect(found.filter((id) => id.startsWith('first-'))).toHaveLength(40);
      expect(found).toContain('second');
      const late = found.filter((id) => id.startsWith('late-')).length;
      if (file === 'snapshot.json') expect(late).toBe(10);
      // A journal cut inside a line looks as a kill leaves it; everything else that is lost is told.
      if (late < 10 && kind !== 'cut off' && kind !== 'a hole') expect(workspace.recovery).not.toBeNull();
      const isHarmless = kind === 'a byte order mark' || damaged.equals(whole);
      if (file === 'snapshot.json' && !isHarmless) expect(workspace.recovery).not.toBeNull();
      if (workspace.recovery) {
        recoveries += 1;
        expect(workspace.recovery.setAsideFiles).toHaveLength(1);
        const kept = workspace.recovery.setAsideFiles[0] ?? '';
        expect(path.basename(kept)).toContain(`${name}.corrupt-`);
        expect((await readFile(kept)).equals(damaged)).toBe(true);
      }

      const again = await openWorkspace(folder, openOptions);
      expect(again.recovery).toBeNull();
      expect(Object.keys(again.store.data.offerings).sort()).toEqual(found.sort());
      expect((await again.check()).problems).toEqual([]);
      await again.close();
    }),
    { numRuns: 300, seed: 20_261_122, endOnFailure: true },
  );
  expect(count).toBe(300);
  expect(recoveries).toBeGreaterThan(150);
}, 120_000);

test('R4: without the snapshots the newest good backup and the journal are used, and what is missing is said', async () => {
  const folder = await aWorkspaceToDamage();
  const snapshot = path.join(folder, 'data', 'snapshot.json');
  await writeFile(snapshot, 'null');
  await writeFile(path.join(folder, 'data', 'snapshot.previous.json'), '[]');
  const workspace = await anOpenWorkspace(folder);
  const found = Object.keys(workspace.store.data.offerings);
  expect(found).toHaveLength(51);
  expect(workspace.recovery?.message).toContain('the backup of 2026-11-22');
  expect(workspace.recovery?.message).toContain('Nothing that had been saved is missing');
});

test('R4: a damaged line in the middle is told, and every whole line around it is kept', async () => {
  const folder = await aWorkspaceToDamage();
  const dataFolder = path.join(folder, 'data');
  const name =
    (await readdir(dataFolder))
      .filter((file) => file.startsWith('journal'))
      .sort()
      .at(-1) ?? '';
  const text = await readFile(path.join(dataFolder, name), 'utf8');
  await writeFile(path.join(dataFolder, name), text.replace('late-4', 'late-X'));
  const workspace = await anOpenWorkspace(folder);
  const late = Object.keys(workspace.store.data.offerings).filter((id) => id.startsWith('late-'));
  expect(late.sort()).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9].map((index) => `late-${index}`));
  expect(workspace.recovery?.message).toContain('1 damaged line');
});

test('R4: with nothing whole left it is refused and nothing is touched', async () => {
  const folder = await aTemporaryFolder();
  const workspace = await anOpenWorkspace(folder);
  await workspace.store.commit([offeringPut('a')]);
  await workspace.compact();
  await workspace.compact();
  await workspace.close();
  await rm(path.join(folder, 'backups'), { recursive: true });
  const dataFolder = path.join(folder, 'data');
  for (const name of ['snapshot.json', 'snapshot.previous.json']) {
    await writeFile(path.join(dataFolder, name), '{}');
  }
  const before = (await readdir(dataFolder)).sort();
  const refusal = await openWorkspace(folder, openOptions).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code: 'workspace-damaged' });
  expect((await readdir(dataFolder)).sort()).toEqual(before);
  expect(await readFile(path.join(dataFolder, 'snapshot.json'), 'utf8')).toBe('{}');
});

test('a missing snapshot is damage, never a new start', async () => {
  const folder = await aWorkspaceToDamage();
  await rm(path.join(folder, 'data', 'snapshot.json'));
  const workspace = await anOpenWorkspace(folder);
  expect(Object.keys(workspace.store.data.offerings)).toHaveLength(51);
  expect(workspace.recovery?.message).toContain('missing');
});

test('a torn last line is cut off before anything is appended', async () => {
  const folder = await aWorkspaceToDamage();
  const dataFolder = path.join(folder, 'data');
  const name =
    (await readdir(dataFolder))
      .filter((file) => file.startsWith('journal'))
      .sort()
      .at(-1) ?? '';
  const bytes = await readFile(path.join(dataFolder, name));
  await writeFile(path.join(dataFolder, name), bytes.subarray(0, bytes.length - 7));
  const workspace = await anOpenWorkspace(folder);
  expect(workspace.recovery).toBeNull();
  await workspace.store.commit([offeringPut('new')]);
  await workspace.close();
  const again = await anOpenWorkspace(folder);
  expect(again.recovery).toBeNull();
  const found = Object.keys(again.store.data.offerings);
  expect(found).toContain('new');
  expect(found).toContain('late-8');
  expect(found).not.toContain('late-9');
});
