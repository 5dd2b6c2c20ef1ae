import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openPlaybookFolder } from '../../host/playbooks/open-playbook-folder';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder } from '../support/a-playbook-folder';

const leftover = '.a.md.rekindle-00000000-0000-4000-8000-000000000000';

test('a read-only mount is never written: no text, no temporary file, no leftover removed', async () => {
  const folder = await aPlaybookFolder({ 'a.md': examplePlaybook, [leftover]: 'left' });
  const before = await stat(folder.path);
  const playbooks = await openPlaybookFolder(folder.path, { isOwn: false, isReadOnly: true });
  const page = await playbooks.get('a.md');
  expect(page.isReadOnly).toBe(true);
  expect((await playbooks.list()).playbooks[0]?.isReadOnly).toBe(true);
  await expect(playbooks.save('a.md', 'ours', page.hash)).rejects.toThrow('read only');
  await expect(playbooks.save('new.md', 'ours', null)).rejects.toThrow('another folder');
  await playbooks.close();
  expect((await readdir(folder.path)).sort()).toEqual([leftover, 'a.md']);
  expect((await stat(folder.path)).mtimeMs).toBe(before.mtimeMs);
  await folder.remove();
});

test('a mounted folder that is away is not made anew', async () => {
  const folder = await aPlaybookFolder();
  const away = path.join(folder.path, 'share');
  const playbooks = await openPlaybookFolder(away, { isOwn: false });
  expect((await playbooks.list()).problem).toContain('share');
  await expect(playbooks.save('a.md', 'ours', null)).rejects.toMatchObject({ code: 'disk-failed' });
  await playbooks.close();
  expect(await readdir(folder.path)).toEqual([]);
  await folder.remove();
});
