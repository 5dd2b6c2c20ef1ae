import type { ReadTreeResult } from 'isomorphic-git';
import { isSkippedName } from '../playbooks/list-playbook-files';
import { readingOnly } from './git-objects';

type Tree = ReadTreeResult['tree'];

/** The most folders of a commit that are looked through. */
const mostFolders = 2_000;

/**
 * Every Markdown file that a commit has below a folder (`a/b`, empty for the root), by its path inside
 * it, with the name that git gives to its bytes; links are left out. `null` without such a folder.
 * @throws Error when objects are missing, damaged or too many
 */
export async function committedFiles(
  gitFolder: string,
  commit: string,
  folder: string,
): Promise<ReadonlyMap<string, string> | null> {
  const { readTree } = await import('isomorphic-git');
  const cache = {};
  let count = 0;
  const treeOf = async (oid: string): Promise<Tree> => {
    count += 1;
    if (count > mostFolders) throw new Error('its last commit has too many folders');
    return (await readTree({ fs: readingOnly, gitdir: gitFolder, oid, cache })).tree;
  };
  const files = new Map<string, string>();
  const collect = async (tree: Tree, before: string): Promise<void> => {
    for (const { path, oid, type, mode } of tree) {
      if (isSkippedName(path)) continue;
      const isLink = mode === '120000';
      if (type === 'blob' && !isLink && /\.md$/i.test(path)) files.set(before + path, oid);
      if (type === 'tree') await collect(await treeOf(oid), `${before}${path}/`);
    }
  };
  let tree = await treeOf(commit);
  for (const part of folder === '' ? [] : folder.split('/')) {
    const inner = tree.find(({ path, type }) => path === part && type === 'tree');
    if (inner === undefined) return null;
    tree = await treeOf(inner.oid);
  }
  await collect(tree, '');
  return files;
}
