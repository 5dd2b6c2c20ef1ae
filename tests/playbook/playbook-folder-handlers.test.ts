import { mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHost } from '../../host/create-host';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder, type TemporaryFolder, until } from '../support/a-playbook-folder';
import { openTestHost, type TestHost } from '../support/open-test-host';

const second = examplePlaybook.replace('dead-lead-review', 'second').replace('Dead lead', 'Second lead');
let host: TestHost;
let team: TemporaryFolder;
beforeEach(async () => {
  host = await openTestHost({ playbooks: { 'a.md': examplePlaybook } });
  team = await aPlaybookFolder({ 'b.md': second });
});
afterEach(async () => {
  await host.close();
  await team.remove();
});

const mount = (fields: object = {}) =>
  host.request('playbookFolder.save', { fields: { name: 'Team', path: team.path, ...fields } });
const fileIds = async () => (await host.request('playbook.list', {})).playbooks.map(({ fileId }) => fileId);

test('a folder is mounted while running, read and written under its own ids, and kept', async () => {
  const { id } = await mount();
  expect(await fileIds()).toEqual(['a.md', `${id}:b.md`]);
  const page = await host.request('playbook.get', { fileId: `${id}:b.md` });
  expect(page).toMatchObject({ fileId: `${id}:b.md`, text: second, playbook: { id: 'second' } });
  const text = `${second}\nMore.\n`;
  const saved = await host.request('playbook.save', { fileId: page.fileId, text, baseHash: page.hash });
  expect(saved).toMatchObject({ outcome: 'saved', page: { fileId: page.fileId, text } });
  expect(await readFile(path.join(team.path, 'b.md'), 'utf8')).toBe(text);

  host = await host.reopen();
  expect(await fileIds()).toEqual(['a.md', `${id}:b.md`]);
});

test('a change from outside in a mounted folder is told under its id', async () => {
  const { id } = await mount();
  const told: string[] = [];
  host.host.context.playbooks.onChanged((changed) => told.push(...changed));
  await team.write('new.md', examplePlaybook.replace('dead-lead-review', 'new'));
  await until(() => told.includes(`${id}:new.md`), 5_000);
});

test('a folder that is unmounted stays on the disk, and its files are told as gone', async () => {
  const { id } = await mount();
  await host.request('playbookFolder.remove', { id });
  expect(await fileIds()).toEqual(['a.md']);
  expect(await readFile(path.join(team.path, 'b.md'), 'utf8')).toBe(second);
  await expect(host.request('playbook.get', { fileId: `${id}:b.md` })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a folder that is removed and added again finds its versions, and meanwhile nothing counts as removed', async () => {
  const { id } = await mount();
  const fileId = `${id}:b.md`;
  const { hash } = await host.request('playbook.get', { fileId });
  await host.request('playbook.publish', { fileId, hash });
  await host.request('playbookFolder.remove', { id });
  expect((await host.request('playbook.removed', {})).removed).toEqual([]);
  expect((await mount()).id).toBe(id);
  expect((await host.request('playbook.versions', { fileId })).versions).toHaveLength(1);
});

test('a folder that is away does not hide what another one lost', async () => {
  await mount();
  const { hash } = await host.request('playbook.get', { fileId: 'a.md' });
  await host.request('playbook.publish', { fileId: 'a.md', hash });
  await rename(team.path, `${team.path}-away`);
  await rm(path.join(host.folder, 'playbooks', 'a.md'));
  expect((await host.request('playbook.removed', {})).removed.map(({ fileId }) => fileId)).toEqual(['a.md']);
  await rename(`${team.path}-away`, team.path);
});

test('the own folder has flags and can be switched off, and is never removed', async () => {
  await expect(host.request('playbookFolder.remove', { id: 'own' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await host.request('playbookFolder.save', { id: 'own', fields: { publishesOnSave: true, isOn: false } });
  expect(await fileIds()).toEqual([]);
  await expect(host.request('playbook.get', { fileId: 'a.md' })).rejects.toThrow('switched off');
  host = await host.reopen();
  expect((await host.request('playbookFolder.list', {})).folders).toMatchObject([
    { id: 'own', isOwn: true, isOn: false, publishesOnSave: true, count: 0 },
  ]);
  await host.request('playbookFolder.save', { id: 'own', fields: { isOn: true } });
  expect(await fileIds()).toEqual(['a.md']);
});

test('one id in two folders is told with both places', async () => {
  await team.write('b.md', examplePlaybook);
  await mount();
  expect((await host.request('playbook.list', {})).sharedIds).toEqual([
    { id: 'dead-lead-review', places: ['a.md in My playbooks', 'b.md in Team'] },
  ]);
});

test('a mounted folder that vanishes hides no other, is told, and comes back', async () => {
  const { id } = await mount();
  const away = `${team.path}-away`;
  await rename(team.path, away);
  const gone = await host.request('playbook.list', {});
  expect(gone.playbooks.map(({ fileId }) => fileId)).toEqual(['a.md', `${id}:b.md`]);
  expect(gone.folders.map(({ problem }) => problem === null)).toEqual([true, false]);
  // While it is away, flags are kept, and nothing makes an empty folder in its place.
  await host.request('playbookFolder.save', { id, fields: { publishesOnSave: true } });
  host = await host.reopen();
  expect(await fileIds()).toEqual(['a.md']);
  await rename(away, team.path);
  await until(async () => (await fileIds()).length === 2, 5_000);
});

test.each([
  ['relative', () => 'playbooks/team', 'whole path'],
  ['not there', () => path.join(team.path, 'nowhere'), 'no folder'],
  ['a file', () => path.join(team.path, 'b.md'), 'is a file'],
  ['the own folder', () => path.join(host.folder, 'playbooks'), 'already'],
  ['the data', () => path.join(host.folder, 'data'), 'already'],
  ['around the workspace', () => path.dirname(host.folder), 'contains'],
  ['the root', () => path.parse(host.folder).root, 'contains'],
])('refuses a path that is %s', async (_name, typed, words) => {
  await expect(mount({ path: typed() })).rejects.toThrow(words);
  expect((await host.request('playbookFolder.list', {})).folders).toHaveLength(1);
});

test('refuses what another mount holds, also through a link', async () => {
  await mount();
  await mkdir(path.join(team.path, 'deep'));
  const other = await aPlaybookFolder();
  await symlink(path.join(team.path, 'deep'), path.join(other.path, 'link'));
  await expect(mount({ name: 'Again' })).rejects.toThrow('"Team"');
  await expect(mount({ path: path.join(other.path, 'link') })).rejects.toThrow('inside of the folder "Team"');
  await other.remove();
});

test('a folder is chosen in the dialog of the operating system, where there is one', async () => {
  await expect(host.request('playbookFolder.choose', {})).rejects.toThrow('Type the path');
  const folder = await aPlaybookFolder();
  const desktop = await createHost({
    folder: path.join(folder.path, 'workspace'),
    hostKind: 'desktop',
    version: '0.0.0',
    chooseFolder: async () => team.path,
  });
  expect(await desktop.handlers['playbookFolder.choose']({})).toEqual({ path: team.path });
  await desktop.close();
  await folder.remove();
});
