import { AppError } from '../../core/app-error';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import {
  fileIdIn,
  type ListedFolder,
  ownFolderId,
  type PlaybookMountFields,
  placeOfFile,
  type SharedPlaybookId,
} from '../../core/playbook/playbook-mount';
import type { PlaybookPage } from '../../core/playbook/playbook-page';
import { MountedFolder, type OpenMount } from './mounted-folder';
import type { PlaybookFolder, ScenarioFile } from './playbook-folder';
import { sharedPlaybookIds } from './shared-playbook-ids';

export type Mount = PlaybookMountFields & { readonly id: string };

export interface PlaybookLibraryList {
  readonly playbooks: PlaybookSummary[];
  readonly scenarios: readonly ScenarioFile[];
  readonly problem: string | null;
  readonly folders: ListedFolder[];
  /** Playbooks of several files that carry one id: runs are counted under it. */
  readonly sharedIds: SharedPlaybookId[];
}

/** Several folders behind the face of one. */
export interface PlaybookLibrary extends PlaybookFolder {
  list(): Promise<PlaybookLibraryList>;
  /** Mounts and unmounts what the records say now; answers when what is new can be read. */
  refresh(): Promise<void>;
}

export interface LibraryOptions {
  /** The workspace's own folder. */
  readonly ownPath: string;
  /** In their order, the own one included. */
  readonly getMounts: () => readonly Mount[];
  readonly openMount: OpenMount;
}

/** Opens every folder that is switched on. One that fails is a problem of its own and hides no other. */
export async function openPlaybookLibrary(options: LibraryOptions): Promise<PlaybookLibrary> {
  const { ownPath, getMounts, openMount } = options;
  const listeners = new Set<(fileIds: string[]) => void>();
  const mounted = new Map<string, MountedFolder>();
  const tell = (fileIds: string[]) => {
    for (const listener of [...listeners]) listener(fileIds);
  };

  const arrange = async () => {
    const wanted = new Map(getMounts().map((mount) => [mount.id, mount]));
    for (const [id, folder] of mounted) {
      if (folder.isStill(wanted.get(id), ownPath)) continue;
      mounted.delete(id);
      await folder.close();
    }
    const fresh: MountedFolder[] = [];
    for (const mount of wanted.values()) {
      if (!mount.isOn || mounted.has(mount.id)) continue;
      const folder = new MountedFolder(mount, ownPath, openMount, (inside) =>
        tell(inside.map((one) => fileIdIn(mount.id, one))),
      );
      mounted.set(mount.id, folder);
      fresh.push(folder);
    }
    await Promise.all(fresh.map((folder) => folder.whenOpen()));
  };
  let arranging: Promise<void> = arrange();
  await arranging;

  const find = (fileId: string) => {
    const { folderId, inside } = placeOfFile(fileId);
    const folder = mounted.get(folderId);
    if (folder) return { folderId, inside, folder };
    const known = getMounts().find(({ id }) => id === folderId);
    const what = known ? `The folder "${known.name}" is switched off` : 'Its folder is not mounted any more';
    throw new AppError(
      'not-found',
      `"${inside}" can't be opened: ${what}. The file was not changed. See Playbook folders in Settings.`,
      { fileId },
    );
  };
  const under = (folderId: string, page: PlaybookPage): PlaybookPage => ({
    ...page,
    fileId: fileIdIn(folderId, page.fileId),
  });

  return {
    path: ownPath,
    async list() {
      const mounts = getMounts();
      const lists = await Promise.all(
        mounts.map(async (mount) => {
          const list = await mounted.get(mount.id)?.list();
          const playbooks = (list?.playbooks ?? []).map((one) => ({
            ...one,
            fileId: fileIdIn(mount.id, one.fileId),
          }));
          const scenarios = (list?.scenarios ?? []).map((one) => ({
            ...one,
            fileId: fileIdIn(mount.id, one.fileId),
          }));
          return { mount, playbooks, scenarios, problem: list?.problem ?? null };
        }),
      );
      const problems = lists.flatMap(({ mount, problem }) =>
        problem === null ? [] : [mounts.length > 1 ? `${mount.name}: ${problem}` : problem],
      );
      const folders = lists.map(({ mount, playbooks, problem }) => ({
        ...mount,
        path: mount.id === ownFolderId ? ownPath : mount.path,
        isOwn: mount.id === ownFolderId,
        count: playbooks.length,
        problem,
      }));
      const playbooks = lists.flatMap((one) => one.playbooks);
      const names = new Map(mounts.map(({ id, name }) => [id, name]));
      return {
        playbooks,
        scenarios: lists.flatMap((one) => one.scenarios),
        problem: problems.length > 0 ? problems.join(' ') : null,
        folders,
        sharedIds: sharedPlaybookIds(playbooks, names),
      };
    },
    async get(fileId) {
      const { folder, folderId, inside } = find(fileId);
      return under(folderId, await folder.get(inside));
    },
    async save(fileId, text, baseHash) {
      const { folder, folderId, inside } = find(fileId);
      const result = await folder.save(inside, text, baseHash);
      return result.outcome === 'saved' ? { ...result, page: under(folderId, result.page) } : result;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      arranging = arranging.then(arrange).then(() => tell([]));
      return arranging;
    },
    async close() {
      listeners.clear();
      await arranging;
      await Promise.all([...mounted.values()].map((folder) => folder.close()));
    },
  };
}
