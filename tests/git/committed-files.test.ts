import fs from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import git from 'isomorphic-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { committedFiles } from '../../host/git/committed-files';
import { bombOf, deltaOf, packedAs, writeGitPack } from '../support/a-git-pack';
import { removeFolder } from '../support/remove-folder';

const packs = path.join(import.meta.dirname, '../data/git-packs');
/** The oldest of five commits: git keeps its trees as changes of changes of the newest. */
const oldest = '3c2613f5ef6625059aae871ffcdd5a153a5bd3a3';
const commit = '11'.repeat(20);
const tree = '22'.repeat(20);
const inner = '33'.repeat(20);
const base = '44'.repeat(20);

let gitdir: string;
beforeEach(async () => {
  gitdir = await mkdtemp(path.join(tmpdir(), 'rekindle-git-'));
});
afterEach(() => removeFolder(gitdir));

const commitOf = (name: string) => ({
  oid: commit,
  kind: 1 as const,
  ...packedAs(Buffer.from(`tree ${name}\n`)),
});
const folderEntry = (oid: string) => Buffer.concat([Buffer.from('40000 deep\0'), Buffer.from(oid, 'hex')]);
const said = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: Error) => error.message,
  );

async function asIsomorphicGitSays(folder: string, oid: string, before = ''): Promise<[string, string][]> {
  const read = await git.readTree({ fs, gitdir: folder, oid });
  const found = read.tree.map(async (entry): Promise<[string, string][]> => {
    if (entry.type === 'tree') return asIsomorphicGitSays(folder, entry.oid, `${before}${entry.path}/`);
    return entry.path.endsWith('.md') && entry.mode !== '120000' ? [[before + entry.path, entry.oid]] : [];
  });
  return (await Promise.all(found)).flat();
}

test.each(['by-place', 'by-name'])('a pack of git whose deltas name their base %s is read', async (kind) => {
  const folder = path.join(gitdir, 'objects', 'pack');
  await mkdir(folder, { recursive: true });
  for (const ending of ['pack', 'idx']) {
    await cp(path.join(packs, `${kind}.${ending}`), path.join(folder, `pack-1.${ending}`));
  }
  const files = await committedFiles(gitdir, oldest, '');
  expect(files?.size).toBe(92);
  expect(files?.has('team/Über.md')).toBe(true);
  expect([...(files ?? [])].sort()).toEqual((await asIsomorphicGitSays(gitdir, oldest)).sort());
  expect((await committedFiles(gitdir, oldest, 'team/opening'))?.size).toBe(90);
  expect(await committedFiles(gitdir, oldest, 'team/closing')).toBeNull();
});

test.each<[string, () => void]>([
  [
    'an object that says how large it is',
    () => {
      writeGitPack(gitdir, [
        commitOf(tree),
        { oid: tree, kind: 2, size: 2_000_000_000, packed: bombOf(2_000) },
      ]);
    },
  ],
  [
    'an object that says it is small',
    () => {
      writeGitPack(gitdir, [commitOf(tree), { oid: tree, kind: 2, size: 40, packed: bombOf(2_000) }]);
    },
  ],
  [
    'a file that a folder calls a folder',
    () => {
      writeGitPack(gitdir, [
        commitOf(tree),
        { oid: tree, kind: 2, ...packedAs(folderEntry(inner)) },
        { oid: inner, kind: 3, size: 15_999_999, packed: bombOf(2_000) },
      ]);
    },
  ],
  [
    'a delta that copies its base over and over',
    () => {
      const large = Buffer.alloc(65_000);
      writeGitPack(gitdir, [
        commitOf(tree),
        { oid: base, kind: 2, ...packedAs(large) },
        { oid: tree, kind: 6, baseAt: 1, ...packedAs(deltaOf(large.length, 40_000)) },
      ]);
    },
  ],
  [
    'an object in a file of its own',
    () => {
      writeGitPack(gitdir, [commitOf(tree)]);
      const file = path.join(gitdir, 'objects', tree.slice(0, 2), tree.slice(2));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, bombOf(2_000, Buffer.from('tree 2000000000\0')));
    },
  ],
])('R9 two gigabytes in a few bytes are refused before they are there: %s', async (_name, write) => {
  write();
  const before = process.memoryUsage().arrayBuffers;
  const began = performance.now();
  expect(await said(committedFiles(gitdir, commit, ''))).toContain('unpacks to more than Rekindle reads');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('many objects that are each small enough are refused together', async () => {
  const each = 15_000_000;
  const entries = Array.from({ length: 8 }, (_, at) => `${at}${at}`.repeat(20));
  const trees = entries.map((oid, at) => {
    // Each is a folder in a folder, with a long name of a file to fill it.
    const entry = at === 7 ? Buffer.alloc(0) : folderEntry(`${at + 1}${at + 1}`.repeat(20));
    const name = Buffer.concat([Buffer.from(`100644 ${'x'.repeat(each)}\0`), Buffer.alloc(20)]);
    return { oid, kind: 2 as const, ...packedAs(Buffer.concat([entry, name])) };
  });
  writeGitPack(gitdir, [{ ...commitOf('00'.repeat(20)), oid: 'aa'.repeat(20) }, ...trees]);
  expect(await said(committedFiles(gitdir, 'aa'.repeat(20), ''))).toContain('unpacks to more');
});

test('a damaged or cut store is said to be so, and never hangs', async () => {
  const sound = { oid: tree, kind: 2 as const, ...packedAs(folderEntry(tree)) };
  writeGitPack(gitdir, [commitOf(tree), sound]);
  expect(await said(committedFiles(gitdir, commit, ''))).toContain('too many folders');
  writeGitPack(gitdir, [commitOf(tree), { ...sound, size: 3 }]);
  expect(await said(committedFiles(gitdir, commit, ''))).toContain('unpacks to more');
  writeGitPack(gitdir, [commitOf(tree), { ...sound, size: 300 }]);
  expect(await said(committedFiles(gitdir, commit, ''))).toContain('damaged');
  const pack = path.join(gitdir, 'objects', 'pack', 'pack-own.pack');
  const whole = fs.readFileSync(pack);
  for (let length = 0; length < whole.length - 20; length += 3) {
    await writeFile(pack, whole.subarray(0, length));
    expect(await said(committedFiles(gitdir, commit, ''))).toMatch(/damaged/);
  }
  await writeFile(pack.replace('.pack', '.idx'), whole);
  expect(await said(committedFiles(gitdir, commit, ''))).toContain('a way that Rekindle does not read');
  const file = path.join(gitdir, 'objects', tree.slice(0, 2), tree.slice(2));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, deflateSync('neither'));
  expect(await said(committedFiles(gitdir, tree, ''))).toContain('damaged');
});
