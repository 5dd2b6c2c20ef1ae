import type { BundleChoice, BundleEntry } from './bundle-plan';
import { fileKey } from './file-id-problem';
import { freeFileId, freeId } from './free-names';
import type { ListedPlaybook } from './playbook';
import { placeOfFile } from './playbook-mount';

/** What is known of a playbook or a role-play from outside. */
export interface ArrivedPlaybook {
  readonly isScenario: boolean;
  readonly name: string;
  readonly id: string;
  readonly title: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly errorCount: number;
}

/** A file of the library as a bundle is held against it. */
export type LibraryFile = Pick<
  ListedPlaybook,
  'fileId' | 'id' | 'title' | 'hash' | 'isReadOnly' | 'publishState' | 'published'
> & { readonly isScenario: boolean };

/**
 * Puts every file from outside beside what the library has. It replaces a file of the chosen folder
 * only; an id that a file of another folder carries is told, since runs are counted under ids: those of role-plays under theirs.
 */
export function compareBundle(
  arrived: readonly ArrivedPlaybook[],
  folderId: string,
  library: readonly LibraryFile[],
): BundleEntry[] {
  const inFolder = library.filter(({ fileId }) => placeOfFile(fileId).folderId === folderId);
  const byKey = new Map(inFolder.map((one) => [fileKey(placeOfFile(one.fileId).inside), one]));
  const names = new Set([...byKey.keys(), ...arrived.map(({ name }) => fileKey(name))]);
  return arrived.map((one) => {
    const alike = library.filter(({ isScenario }) => isScenario === one.isScenario);
    const ids = new Set([...alike, ...arrived].map(({ id }) => id));
    const sameName = byKey.get(fileKey(one.name));
    const sameId = alike.find(({ id, fileId }) => id === one.id && fileId !== sameName?.fileId);
    const local = sameName ?? sameId;
    const isIdTaken = alike.some(({ id }) => id === one.id);
    return {
      ...judge(one, { sameName, sameId, folderId }),
      name: one.name,
      id: one.id,
      title: one.title,
      isScenario: one.isScenario,
      errorCount: one.errorCount,
      localFileId: local?.fileId ?? null,
      localHash: local?.hash ?? null,
      otherName: local ? freeFileId(one.name, names) : one.name,
      otherId: isIdTaken ? freeId(one.id, ids) : one.id,
    };
  });
}

interface Known {
  readonly sameName: LibraryFile | undefined;
  readonly sameId: LibraryFile | undefined;
  readonly folderId: string;
}
type Judgement = Pick<BundleEntry, 'kind' | 'reasons' | 'choices' | 'proposed'>;

function judge(one: ArrivedPlaybook, { sameName, sameId, folderId }: Known): Judgement {
  const local = sameName ?? sameId;
  if (!local) return { kind: 'new', reasons: [], choices: ['take', 'mine'], proposed: 'take' };
  if (local.hash === one.hash) {
    const reasons = sameName ? [] : [`This very text stands here as ${placeOfFile(local.fileId).inside}.`];
    return { kind: 'same', reasons, choices: [], proposed: 'mine' };
  }
  const conflicts = [...identityReasons(one, sameName, sameId), ...publishReasons(local)];
  const isElsewhere = placeOfFile(local.fileId).folderId !== folderId;
  const problem = local.isReadOnly
    ? ['Yours can only be read, so it can’t be replaced.']
    : isElsewhere
      ? ['Yours stands in another folder, so it is not replaced from here.']
      : [];
  const choices: BundleChoice[] = problem.length > 0 ? ['mine', 'both'] : ['take', 'mine', 'both'];
  const isConflict = conflicts.length + problem.length > 0;
  return {
    kind: isConflict ? 'conflict' : 'changed',
    reasons: [...conflicts, ...problem],
    choices,
    proposed: isConflict ? 'mine' : 'take',
  };
}

function identityReasons(
  one: ArrivedPlaybook,
  sameName: LibraryFile | undefined,
  sameId: LibraryFile | undefined,
): string[] {
  const reasons: string[] = [];
  if (sameName && sameName.isScenario !== one.isScenario) {
    reasons.push(
      `Your file of this name is a ${sameName.isScenario ? 'role-play' : 'playbook'}: “${sameName.title}”.`,
    );
  } else if (sameName && sameName.id !== one.id) {
    reasons.push(
      `Your file of this name is another ${one.isScenario ? 'role-play' : 'playbook'}: “${sameName.title}”, with the id ${sameName.id}.`,
    );
  }
  if (sameId) {
    const { inside } = placeOfFile(sameId.fileId);
    reasons.push(`Your ${inside} has the same id, ${one.id}, and runs are counted under it.`);
  }
  return reasons;
}

function publishReasons({ publishState, published }: LibraryFile): string[] {
  if (publishState === 'draft-ahead') return ['Yours has changes that are not published yet.'];
  if (published === null) return [];
  return [`Yours is published as version ${published.number}; theirs would be a draft until you publish it.`];
}
