import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aGitCheckout, type GitCheckoutFolder } from '../support/a-git-checkout';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder, until } from '../support/a-playbook-folder';
import { openTestHost, type TestHost } from '../support/open-test-host';

const named = (id: string) => examplePlaybook.replace('dead-lead-review', id);
let host: TestHost;
let checkout: GitCheckoutFolder;
beforeEach(async () => {
  host = await openTestHost();
  checkout = await aGitCheckout({ 'a.md': named('a'), 'deep/b.md': named('b'), 'c.md': named('c') });
});
afterEach(async () => {
  await host.close();
  await checkout.remove();
});

const mount = (folder = checkout.path) =>
  host.request('playbookFolder.save', { fields: { name: 'Team', path: folder } });
const marks = async () => {
  const read = await host.request('playbook.gitMarks', {});
  return Object.fromEntries(read.marks.map(({ fileId, mark }) => [fileId.split(':')[1], mark]));
};
const problem = async () => (await host.request('playbook.gitMarks', {})).checkouts[0]?.problem;
const wholeGitFolder = async () => {
  const names = (await readdir(path.join(checkout.path, '.git'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(name));
  return `${names.length} ${hash.digest('hex')}`;
};

test.each(['loose', 'packed'])('files are new, changed or the same beside %s objects', async (kind) => {
  await checkout.commit();
  if (kind === 'packed') await checkout.pack();
  const before = await wholeGitFolder();
  await checkout.write('deep/b.md', `${named('b')}\nMore.\n`);
  await checkout.write('deep/new.md', named('new'));
  const { id } = await mount();
  expect(await marks()).toEqual({ 'deep/b.md': 'changed', 'deep/new.md': 'new' });
  expect((await host.request('playbook.gitMarks', {})).checkouts).toEqual([
    { folderId: id, at: 'main', problem: null },
  ]);
  expect(await wholeGitFolder()).toBe(before);
});

test('before the first commit every file is new', async () => {
  await mount();
  expect(await marks()).toEqual({ 'a.md': 'new', 'c.md': 'new', 'deep/b.md': 'new' });
});

test('a commit is followed by itself, without a change of any file', async () => {
  await checkout.commit();
  await checkout.write('a.md', `${named('a')}\nMore.\n`);
  await mount();
  expect(await marks()).toEqual({ 'a.md': 'changed' });
  let told = 0;
  host.host.onEvent(({ name }) => {
    if (name === 'playbooksChanged') told++;
  });
  await checkout.commit();
  await until(() => told > 0, 4_000);
  expect(await marks()).toEqual({});
});

test('a subfolder is compared with its own part, and one that git does not keep is no checkout', async () => {
  await checkout.commit();
  await checkout.write('deep/b.md', 'other');
  await mount(path.join(checkout.path, 'deep'));
  expect(await marks()).toEqual({ 'b.md': 'changed' });
  await mkdir(path.join(checkout.path, 'own'));
  await checkout.write('own/x.md', named('x'));
  await host.request('playbookFolder.save', {
    fields: { name: 'Own', path: path.join(checkout.path, 'own') },
  });
  const read = await host.request('playbook.gitMarks', {});
  expect([read.checkouts.length, read.marks.length]).toEqual([1, 1]);
});

test('line ends that git stores otherwise are no change', async () => {
  await checkout.commit();
  await checkout.write('a.md', named('a').replaceAll('\n', '\r\n'));
  await mount();
  expect(await marks()).toEqual({});
});

test('a linked worktree is compared with its own HEAD', async () => {
  const commit = await checkout.commit();
  const worktree = await aPlaybookFolder({ 'a.md': named('a'), 'n.md': named('n') });
  const own = path.join(checkout.path, '.git', 'worktrees', 'side');
  await mkdir(own, { recursive: true });
  await writeFile(path.join(own, 'HEAD'), `${commit}\n`);
  await writeFile(path.join(own, 'commondir'), '../..\n');
  await writeFile(path.join(worktree.path, '.git'), `gitdir: ${own}\n`);
  await mount(worktree.path);
  expect(await marks()).toEqual({ 'n.md': 'new' });
  expect((await host.request('playbook.gitMarks', {})).checkouts[0]?.at).toBe(commit.slice(0, 7));
  await worktree.remove();
});

test.each<[string, (git: string) => Promise<unknown>, string]>([
  [
    'a HEAD of another make',
    (git) => writeFile(path.join(git, 'HEAD'), 'ref: refs/heads/.invalid\n'),
    'HEAD',
  ],
  [
    'a branch that leads elsewhere',
    (git) => writeFile(path.join(git, 'HEAD'), 'ref: refs/../../x\n'),
    'HEAD',
  ],
  ['missing objects', (git) => rm(path.join(git, 'objects'), { recursive: true }), 'not on this disk'],
  ['a huge history', (git) => hugePack(git), 'too large'],
  ['a pointer to another computer', pointAway, 'another computer'],
])('%s is said, and the playbooks are there all the same', async (_name, spoil, words) => {
  await checkout.commit();
  await spoil(path.join(checkout.path, '.git'));
  await mount();
  expect((await host.request('playbook.list', {})).playbooks).toHaveLength(3);
  expect(await problem()).toContain(words);
  expect(await marks()).toEqual({});
});

test('nothing that git would run is run', async () => {
  await checkout.commit();
  const witness = path.join(checkout.path, 'ran');
  const config = `[core]\n\tfsmonitor = "touch ${witness}"\n\tsshCommand = "touch ${witness}"\n[filter "x"]\n\tclean = "touch ${witness}"\n`;
  await writeFile(path.join(checkout.path, '.git', 'config'), config);
  await checkout.write('.gitattributes', '*.md filter=x\n');
  await checkout.write('a.md', 'changed');
  await symlink('c.md', path.join(checkout.path, 'link.md'));
  await mount();
  expect(await marks()).toMatchObject({ 'a.md': 'changed' });
  expect(await readdir(checkout.path)).not.toContain('ran');
});

async function hugePack(git: string): Promise<void> {
  await mkdir(path.join(git, 'objects', 'pack'), { recursive: true });
  await writeFile(path.join(git, 'objects', 'pack', 'pack-1.idx'), Buffer.alloc(3_000_001));
}

async function pointAway(git: string): Promise<void> {
  await rename(git, `${git}-away`);
  await writeFile(git, 'gitdir: //beacon.invalid/share/.git\n');
}
