import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintFiles } from '../../host/playbooks/lint-files';
import { openPlaybookFolder } from '../../host/playbooks/open-playbook-folder';
import type { PlaybookFolder } from '../../host/playbooks/playbook-folder';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder, type TemporaryFolder, until } from '../support/a-playbook-folder';
import { withoutRootRights } from '../support/without-root-rights';

let folder: TemporaryFolder;
let playbooks: PlaybookFolder | null = null;
beforeEach(async () => {
  folder = await aPlaybookFolder({ 'good.md': examplePlaybook });
});
afterEach(async () => {
  await playbooks?.close();
  playbooks = null;
  await folder.remove();
});

const open = async () => {
  playbooks = await openPlaybookFolder(folder.path);
  return playbooks;
};
const inFolder = (name: string) => path.join(folder.path, name);
const hashOnDisk = async (name: string) =>
  createHash('sha256')
    .update(await readFile(inFolder(name)))
    .digest('hex');
const lintRules = async () =>
  Object.fromEntries((await lintFiles([folder.path])).map(({ file, rule }) => [path.basename(file), rule]));

const half = Buffer.from('Grüße', 'utf8').subarray(0, 3);
const odd: [string, Buffer, rule: string, words: string][] = [
  ['5 MB', Buffer.from(`${examplePlaybook}${'word '.repeat(1_000_000)}`), 'file-too-large', '(5.0 MB)'],
  ['5 MB of bytes', Buffer.alloc(5_000_000, 7), 'file-too-large', '(5.0 MB)'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-utf-8', 'not a text'],
  ['an unfinished letter', Buffer.concat([Buffer.from(examplePlaybook), half]), 'not-utf-8', 'UTF-8'],
  ['UTF-16', Buffer.from(`\uFEFF${examplePlaybook}`, 'utf16le'), 'not-utf-8', 'UTF-16'],
];
test.each(odd)(
  '%s under the name of a playbook is said, kept and never written',
  async (_name, bytes, rule, words) => {
    await folder.write('odd.md', bytes);
    const before = await hashOnDisk('odd.md');
    const folderNow = await open();
    const { playbooks: list, problem } = await folderNow.list();
    expect(list.map(({ fileId, errorCount, isReadOnly }) => [fileId, errorCount, isReadOnly])).toEqual([
      ['good.md', 0, false],
      ['odd.md', 1, true],
    ]);
    expect(problem).toBeNull();
    const page = await folderNow.get('odd.md');
    expect(page.playbook.diagnostics).toMatchObject([{ rule, severity: 'error' }]);
    expect(page.playbook.diagnostics[0]?.message).toContain(words);
    expect(await folderNow.save('odd.md', 'ours', page.hash)).toMatchObject({
      outcome: 'conflict',
      ours: 'ours',
    });
    expect(await hashOnDisk('odd.md')).toBe(before);
    expect(await lintRules()).toEqual({ 'odd.md': rule });
  },
);

test('UTF-16 is shown as the text that it is, in either order of its bytes', async () => {
  const little = Buffer.from('\uFEFFGrüße', 'utf16le');
  await folder.write('little.md', little);
  await folder.write('big-end.md', Buffer.from(little).swap16());
  const folderNow = await open();
  for (const name of ['little.md', 'big-end.md']) expect((await folderNow.get(name)).text).toBe('Grüße');
});

test('an odd file that is mended outside is a playbook again', async () => {
  await folder.write('odd.md', half);
  const folderNow = await open();
  await folder.write('odd.md', examplePlaybook.replace('dead-lead-review', 'odd'));
  await until(async () => (await folderNow.list()).playbooks[1]?.errorCount === 0);
  expect((await folderNow.get('odd.md')).isReadOnly).toBe(false);
});

test('links that lead out, in a circle or nowhere hold nothing up, and lint says so', async () => {
  const outside = await aPlaybookFolder({ 'x.md': examplePlaybook });
  await symlink(path.join(outside.path, 'x.md'), inFolder('out.md'));
  await symlink('ring-b.md', inFolder('ring-a.md'));
  await symlink('ring-a.md', inFolder('ring-b.md'));
  await symlink('nowhere.md', inFolder('broken.md'));
  await symlink('.', inFolder('again'));
  await mkdir(inFolder('dir.md'));
  const folderNow = await open();
  expect(await folderNow.list()).toMatchObject({ playbooks: [{ fileId: 'good.md' }], problem: null });
  expect(await lintRules()).toEqual({
    'out.md': 'link-outside',
    'ring-a.md': 'link-outside',
    'ring-b.md': 'link-outside',
    'broken.md': 'link-outside',
  });
  await outside.remove();
});

test('a name that not every computer can hold is said in short, by lint too', async () => {
  const long = `${'n'.repeat(240)}.md`;
  await folder.write(long, examplePlaybook);
  const { playbooks: list, problem } = await (await open()).list();
  expect(list.map(({ fileId }) => fileId)).toEqual(['good.md']);
  expect(problem).toMatch(/left out: n+…n+\.md\. Rename/);
  expect(problem?.length).toBeLessThan(250);
  expect(await lintRules()).toEqual({ [long]: 'unfit-name' });
});

test('what the system does not let us read hides nothing else, and is read once it does', () =>
  withoutRootRights(async () => {
    const shared = await aPlaybookFolder({
      'good.md': examplePlaybook,
      'locked.md': examplePlaybook.replace('dead-lead-review', 'locked'),
      'deep/x.md': examplePlaybook.replace('dead-lead-review', 'x'),
      'listed/y.md': examplePlaybook.replace('dead-lead-review', 'y'),
    });
    await chmod(path.join(shared.path, 'locked.md'), 0);
    await chmod(path.join(shared.path, 'deep'), 0);
    await chmod(path.join(shared.path, 'listed'), 0o444);
    playbooks = await openPlaybookFolder(shared.path);
    const { playbooks: list, problem } = await playbooks.list();
    expect(list.map(({ fileId, errorCount }) => [fileId, errorCount])).toEqual([
      ['good.md', 0],
      ['locked.md', 1],
    ]);
    expect(problem).toContain('can’t be read, so they are left out: deep, listed/y.md.');
    await expect(playbooks.get('locked.md')).rejects.toThrow('The file was not changed');
    await expect(playbooks.save('locked.md', 'ours', 'some-hash')).rejects.toMatchObject({
      code: 'disk-failed',
    });
    expect((await lintFiles([shared.path])).map(({ file, rule }) => [path.basename(file), rule])).toEqual([
      ['deep', 'unreadable-file'],
      ['y.md', 'unreadable-file'],
      ['locked.md', 'unreadable-file'],
    ]);
    await chmod(path.join(shared.path, 'locked.md'), 0o644);
    await chmod(path.join(shared.path, 'deep'), 0o755);
    await chmod(path.join(shared.path, 'listed'), 0o755);
    await until(
      async () => (await playbooks?.list())?.playbooks.every(({ errorCount }) => errorCount === 0) ?? false,
    );
    expect(await playbooks.list()).toMatchObject({ playbooks: { length: 4 }, problem: null });
    await playbooks.close();
    playbooks = null;
    await shared.remove();
  }));
