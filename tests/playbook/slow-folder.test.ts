import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownFolderId, playbookMountFields } from '../../core/playbook/playbook-mount';
import { openPlaybookFolder } from '../../host/playbooks/open-playbook-folder';
import type { FollowedFolder } from '../../host/playbooks/playbook-folder';
import { openPlaybookLibrary } from '../../host/playbooks/playbook-library';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder } from '../support/a-playbook-folder';

const slowMs = 3_300;

/** A library of the one folder, whose disk or whose parsing is as slow as the test wants it. */
async function listOf(slow: (folder: FollowedFolder) => Partial<FollowedFolder>) {
  const files = await aPlaybookFolder({ 'a.md': examplePlaybook });
  const library = await openPlaybookLibrary({
    ownPath: files.path,
    getMounts: () => [{ ...playbookMountFields.parse({ name: 'Mine' }), id: ownFolderId }],
    openMount: async (folderPath) => {
      const folder = await openPlaybookFolder(folderPath);
      return { ...folder, ...slow(folder) };
    },
  });
  const list = await library.list();
  await library.close();
  await files.remove();
  return { titles: list.playbooks.map(({ title }) => title), problem: list.problem };
}

test.concurrent('a drive that stops answering is said in words, and what was read before is shown', async () => {
  const { titles, problem } = await listOf(() => ({ look: () => wait(slowMs) }));
  expect(titles).toEqual(['Dead lead or follow-up?']);
  expect(problem).toContain('does not answer');
});

test.concurrent('a folder whose many playbooks take long to parse is not taken for one that is away', async () => {
  const { titles, problem } = await listOf((folder) => ({
    seen: async () => {
      await wait(slowMs);
      return folder.seen();
    },
  }));
  expect(titles).toEqual(['Dead lead or follow-up?']);
  expect(problem).toBeNull();
});
