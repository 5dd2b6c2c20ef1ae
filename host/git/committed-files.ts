import { isSkippedName } from '../playbooks/list-playbook-files';
import { GitObjects } from './git-objects';
import { readTree, type TreeEntry, treeOfCommit } from './read-tree';

/** The most folders of a commit that are looked through. */
const mostFolders = 2_000;

/**
 * Every Markdown file that a commit has below a folder (`a/b`, empty for the root), by its path inside
 * it, with the name that git gives to its bytes; links are left out. `null` without such a folder.
 * @throws Error when objects are missing, damaged or too many, or unpack to too much
 */
export async function committedFiles(
  gitFolder: string,
  commit: string,
  folder: string,
): Promise<ReadonlyMap<string, string> | null> {
  const objects = new GitObjects(gitFolder);
  let count = 0;
  const treeOf = async (oid: string): Promise<readonly TreeEntry[]> => {
    count += 1;
    if (count > mostFolders) throw new Error('its last commit has too many folders');
    return readTree(await objects.read(oid));
  };
  const files = new Map<string, string>();
  const collect = async (tree: readonly TreeEntry[], before: string): Promise<void> => {
    for (const { name, oid, kind } of tree) {
      if (isSkippedName(name)) continue;
      if (kind === 'file' && /\.md$/i.test(name)) files.set(before + name, oid);
      if (kind === 'folder') await collect(await treeOf(oid), `${before}${name}/`);
    }
  };
  let tree = await treeOf(treeOfCommit(await objects.read(commit)));
  for (const part of folder === '' ? [] : folder.split('/')) {
    const inner = tree.find(({ name, kind }) => name === part && kind === 'folder');
    if (inner === undefined) return null;
    tree = await treeOf(inner.oid);
  }
  await collect(tree, '');
  return files;
}
