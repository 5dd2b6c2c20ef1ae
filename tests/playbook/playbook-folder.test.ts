import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPlaybookFolder } from '../../host/playbooks/open-playbook-folder';
import type { PlaybookFolder } from '../../host/playbooks/playbook-folder';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder, type TemporaryFolder, until } from '../support/a-playbook-folder';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function open(
  files: Record<string, string> = {},
): Promise<[TemporaryFolder, PlaybookFolder, string[]]> {
  const folder = await aPlaybookFolder(files);
  cleanups.push(() => folder.remove());
  const playbooks = await openPlaybookFolder(folder.path);
  cleanups.push(() => playbooks.close());
  const changed: string[] = [];
  playbooks.onChanged((fileIds) => changed.push(...fileIds));
  return [folder, playbooks, changed];
}
const second = examplePlaybook.replace('dead-lead-review', 'second').replace('Dead lead', 'Second lead');

test('lists playbooks of subfolders, hides README and hidden files', async () => {
  const [, playbooks] = await open({
    'b.md': examplePlaybook,
    'sub/a.md': second,
    'README.md': '# Format',
    '.git/x.md': second,
    'notes.txt': 'x',
  });
  const { playbooks: list, problem } = await playbooks.list();
  expect(problem).toBeNull();
  expect(list.map(({ fileId, id, stepCount }) => [fileId, id, stepCount])).toEqual([
    ['b.md', 'dead-lead-review', 8],
    ['sub/a.md', 'second', 8],
  ]);
});

test('a change from outside is told within a second, however it is written', async () => {
  const [folder, playbooks, changed] = await open({ 'a.md': examplePlaybook });
  const file = path.join(folder.path, 'a.md');
  const seen = async (text: string) => (await playbooks.get('a.md')).text === text;

  await writeFile(file, `${examplePlaybook}in place\n`);
  await until(() => changed.includes('a.md'));
  expect(await seen(`${examplePlaybook}in place\n`)).toBe(true);

  changed.length = 0;
  await writeFile(`${file}.swap`, second);
  await rename(`${file}.swap`, file);
  await until(() => changed.includes('a.md'));
  expect(await seen(second)).toBe(true);

  changed.length = 0;
  await rm(file);
  await until(() => changed.includes('a.md'));
  await expect(playbooks.get('a.md')).rejects.toMatchObject({ code: 'not-found' });

  changed.length = 0;
  await writeFile(file, examplePlaybook);
  await until(() => changed.includes('a.md'));

  changed.length = 0;
  await mkdir(path.join(folder.path, 'new/deep'), { recursive: true });
  await writeFile(path.join(folder.path, 'new/deep/b.md'), second);
  await until(() => changed.includes('new/deep/b.md'));
});

test('a burst of 500 files is told whole, in few messages, and then there is quiet', async () => {
  const [folder, playbooks, changed] = await open();
  let messages = 0;
  playbooks.onChanged(() => messages++);
  const names = Array.from({ length: 500 }, (_, index) => `burst-${index}.md`);
  await Promise.all(names.map((name) => folder.write(name, second)));
  await until(() => new Set(changed).size === 500, 5_000);
  expect((await playbooks.list()).playbooks).toHaveLength(500);
  const before = messages;
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(messages).toBe(before);
  expect(messages).toBeLessThan(20);
});

test('saving gives back the new page and leaves nothing else behind', async () => {
  const [folder, playbooks, changed] = await open({ 'a.md': examplePlaybook });
  const page = await playbooks.get('a.md');
  const saved = await playbooks.save('a.md', second, page.hash);
  expect(saved).toMatchObject({ outcome: 'saved', page: { text: second, playbook: { id: 'second' } } });
  expect(await readFile(path.join(folder.path, 'a.md'), 'utf8')).toBe(second);
  expect(await readdir(folder.path)).toEqual(['a.md']);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(changed).toEqual(['a.md']);
});

test('a change that was not seen is never overwritten: both texts come back', async () => {
  const [folder, playbooks] = await open({ 'a.md': examplePlaybook });
  const page = await playbooks.get('a.md');
  await folder.write('a.md', second);
  const result = await playbooks.save('a.md', 'ours', page.hash);
  expect(result).toMatchObject({ outcome: 'conflict', theirs: second, ours: 'ours' });
  expect(await readFile(path.join(folder.path, 'a.md'), 'utf8')).toBe(second);
  if (result.outcome !== 'conflict') throw new Error('no conflict');
  expect(await playbooks.save('a.md', 'ours', result.theirHash)).toMatchObject({ outcome: 'saved' });
});

test('a new file is made with its folders, and never over one that is there', async () => {
  const [folder, playbooks] = await open({ 'a.md': examplePlaybook });
  expect(await playbooks.save('new/b.md', second, null)).toMatchObject({ outcome: 'saved' });
  expect(await readFile(path.join(folder.path, 'new/b.md'), 'utf8')).toBe(second);
  expect(await playbooks.save('a.md', second, null)).toMatchObject({
    outcome: 'conflict',
    theirs: examplePlaybook,
  });
});

test('a file that was deleted meanwhile is a conflict without a text of theirs', async () => {
  const [folder, playbooks] = await open({ 'a.md': examplePlaybook });
  const { hash } = await playbooks.get('a.md');
  await rm(path.join(folder.path, 'a.md'));
  expect(await playbooks.save('a.md', 'ours', hash)).toMatchObject({
    outcome: 'conflict',
    theirs: '',
    theirHash: null,
  });
});

test.each([
  '../x.md',
  '/etc/x.md',
  'a/../../x.md',
  'a\\x.md',
  'x.md\0.md',
  'C:/x.md',
  'con.md',
  'sub/LPT1.md',
  'x.txt',
  '.hidden.md',
  '.git/x.md',
  'a./x.md',
  'a//x.md',
  './x.md',
  '.md',
  `${'x'.repeat(300)}.md`,
])('refuses the name %j', async (fileId) => {
  const [, playbooks] = await open();
  await expect(playbooks.get(fileId)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(playbooks.save(fileId, 'x', null)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('links that leave the folder are neither listed nor read nor written', async () => {
  const [folder, playbooks] = await open({ 'a.md': examplePlaybook });
  const outside = await aPlaybookFolder({ 'secret.md': second });
  cleanups.push(() => outside.remove());
  await symlink(path.join(outside.path, 'secret.md'), path.join(folder.path, 'link.md'));
  await symlink(outside.path, path.join(folder.path, 'elsewhere'));
  expect((await playbooks.list()).playbooks.map(({ fileId }) => fileId)).toEqual(['a.md']);
  for (const fileId of ['link.md', 'elsewhere/secret.md']) {
    await expect(playbooks.get(fileId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(playbooks.save(fileId, 'x', null)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  await expect(playbooks.save('elsewhere/new.md', 'x', null)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await readFile(path.join(outside.path, 'secret.md'), 'utf8')).toBe(second);
});

test('bytes that are no text are a finding beside the good files', async () => {
  const [folder, playbooks] = await open({ 'a.md': examplePlaybook });
  await folder.write('latin.md', Uint8Array.from([0x2d, 0xe9, 0x20, 0xff]));
  await folder.write('utf16.md', Buffer.from('\uFEFF# Title', 'utf16le'));
  await folder.write('big.md', 'x'.repeat(1_000_001));
  const { playbooks: list } = await playbooks.list();
  expect(list.map(({ fileId, errorCount }) => [fileId, errorCount])).toEqual([
    ['a.md', 0],
    ['big.md', 1],
    ['latin.md', 1],
    ['utf16.md', 1],
  ]);
  const page = await playbooks.get('latin.md');
  expect(page.isReadOnly).toBe(true);
  expect(await playbooks.save('latin.md', 'x', page.hash)).toMatchObject({ outcome: 'conflict' });
});

test('a folder that vanishes is a message, and is followed again when it comes back', async () => {
  const [folder, playbooks, changed] = await open({ 'a.md': examplePlaybook });
  const away = path.join(tmpdir(), `${path.basename(folder.path)}-away`);
  await rename(folder.path, away);
  await until(async () => (await playbooks.list()).problem !== null);
  expect((await playbooks.list()).playbooks).toHaveLength(1);
  expect(await playbooks.get('a.md')).toMatchObject({ text: examplePlaybook, isReadOnly: true });
  await rename(away, folder.path);
  await until(async () => (await playbooks.list()).problem === null);
  await new Promise((resolve) => setTimeout(resolve, 700));
  changed.length = 0;
  await folder.write('a.md', second);
  await until(() => changed.includes('a.md'));
});
