import { damaged } from './inflate-budget';
import type { GitObject } from './pack-file';

export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly oid: string;
}

const nameBytes = 20;
const kindOf: Readonly<Record<string, TreeEntry['kind']>> = {
  '40000': 'folder',
  '120000': 'link',
  '160000': 'submodule',
};

/** The tree of a commit. @throws Error when it names none */
export function treeOfCommit({ kind, bytes }: GitObject): string {
  const tree = /^tree ([0-9a-f]{40})\n/.exec(bytes.toString('latin1', 0, 46))?.[1];
  if (kind !== 'commit' || tree === undefined) throw damaged();
  return tree;
}

/** What a folder holds. @throws Error when it is no tree */
export function readTree({ kind, bytes }: GitObject): TreeEntry[] {
  if (kind !== 'tree') throw damaged();
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, at);
    const next = end + 1 + nameBytes;
    if (space < at || end < space || next > bytes.length) throw damaged();
    entries.push({
      kind: kindOf[bytes.toString('latin1', at, space)] ?? 'file',
      name: bytes.toString('utf8', space + 1, end),
      oid: bytes.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}
