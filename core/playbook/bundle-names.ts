import { fileIdProblem, fileKey, pathProblem } from './file-id-problem';

/** The library looks twelve folders deep, and Windows takes paths of 260 characters with its own part. */
const mostParts = 12;
const mostCharacters = 200;
/** Signs that show a name in another order than it is stored in. */
const deceptive = /\p{Bidi_Control}/u;

/**
 * Why a bundle with these names is refused; `null` when each could become a file on every computer. A
 * folder's name ends in `/`.
 */
export function bundleNamesProblem(names: readonly string[]): string | null {
  const known = new Map<string, Taken>();
  for (const name of names) {
    const isFolder = name.endsWith('/');
    const bare = isFolder ? name.slice(0, -1) : name;
    const problem = bundleNameProblem(bare, isFolder);
    if (problem !== null) return `the name ${shownName(name)} can't be used: ${problem}`;
    const collision = takeName(bare, isFolder, known);
    if (collision !== null) return collision;
  }
  return null;
}

/** A name from outside for a sentence: on one line, of a length that can be read. */
export function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, '�');
  return `“${plain.length > 80 ? `${plain.slice(0, 80)}…` : plain}”`;
}

function bundleNameProblem(name: string, isFolder: boolean): string | null {
  if (name.length > mostCharacters) return 'it is too long';
  if (name.split('/').length > mostParts) return `it is over ${mostParts} folders deep`;
  // Some disks pass over signs without width, so what is left must be a good name as well.
  const problem = (isFolder ? pathProblem(name) : fileIdProblem(name)) ?? pathProblem(fileKey(name));
  if (problem !== null) return problem;
  if (deceptive.test(name)) return 'it holds signs that turn its letters around';
  if (name.split('/').some((part) => part.toLowerCase() === 'node_modules')) {
    return 'the library passes over folders of that name';
  }
  return null;
}

interface Taken {
  readonly name: string;
  readonly isFolder: boolean;
  /** Named by an entry of its own, not only on the way to another one. */
  isEntry: boolean;
}

function takeName(name: string, isFolder: boolean, known: Map<string, Taken>): string | null {
  const parts = name.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const isEntry = count === parts.length;
    const part = { name: parts.slice(0, count).join('/'), isFolder: isFolder || !isEntry, isEntry };
    const key = fileKey(part.name);
    const earlier = known.get(key);
    if (earlier === undefined) {
      known.set(key, part);
      continue;
    }
    const isSame = earlier.name === part.name && earlier.isFolder && part.isFolder;
    if (isSame && !(earlier.isEntry && isEntry)) {
      earlier.isEntry ||= isEntry;
      continue;
    }
    return earlier.name === part.name
      ? `the name ${shownName(part.name)} stands in it twice`
      : `the names ${shownName(earlier.name)} and ${shownName(part.name)} are one name on some computers`;
  }
  return null;
}
