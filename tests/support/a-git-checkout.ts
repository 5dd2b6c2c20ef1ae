import fs from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import git from 'isomorphic-git';
import { aPlaybookFolder, type TemporaryFolder } from './a-playbook-folder';

export interface GitCheckoutFolder extends TemporaryFolder {
  /** Commits every file that stands there now. */
  commit(): Promise<string>;
  /** Moves every object into one pack, as git does with a clone. */
  pack(): Promise<void>;
}

/** A real git checkout in a temporary folder; nothing is committed yet. */
export async function aGitCheckout(files: Readonly<Record<string, string>> = {}): Promise<GitCheckoutFolder> {
  const folder = await aPlaybookFolder(files);
  const dir = folder.path;
  await git.init({ fs, dir, defaultBranch: 'main' });
  const objects = path.join(dir, '.git', 'objects');
  return {
    ...folder,
    async commit() {
      await git.add({ fs, dir, filepath: '.' });
      const author = {
        name: 'Coach',
        email: 'coach@example.com',
        timestamp: 1_500_000_000,
        timezoneOffset: 0,
      };
      return git.commit({ fs, dir, message: 'Playbooks', author });
    },
    async pack() {
      const loose = fs.readdirSync(objects).filter((name) => name.length === 2);
      const oids = loose.flatMap((name) =>
        fs.readdirSync(path.join(objects, name)).map((rest) => name + rest),
      );
      const { filename } = await git.packObjects({ fs, dir, oids, write: true });
      await git.indexPack({ fs, dir, filepath: `.git/objects/pack/${filename}` });
      for (const name of loose) await rm(path.join(objects, name), { recursive: true });
    },
  };
}
