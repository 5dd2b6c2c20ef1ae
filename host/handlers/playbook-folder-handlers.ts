import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import {
  orderedMounts,
  ownFolderId,
  type PlaybookMountFields,
  playbookMountFields,
} from '../../core/playbook/playbook-mount';
import type { HostContext } from '../host-context';
import { checkMountPath, type OccupiedPlace } from '../playbooks/check-mount-path';
import { hashOf } from '../playbooks/read-playbook-file';
import { putRecord } from '../records/put-record';

type Names =
  | 'playbookFolder.list'
  | 'playbookFolder.save'
  | 'playbookFolder.remove'
  | 'playbookFolder.choose';

/** Folders of playbooks beside the workspace's own: named by a person, checked, mounted while running. */
export function playbookFolderHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store, records, playbooks } = context;
  return {
    'playbookFolder.list': async () => ({ folders: (await playbooks.list()).folders }),
    'playbookFolder.save': async ({ id, fields }) => {
      const mounts = orderedMounts(store.data.playbookFolders);
      const known = mounts.find((mount) => mount.id === id);
      if (id !== undefined && !known) throw unknownFolder(id);
      const last = Math.max(...mounts.map(({ order }) => order));
      const whole = validFields({ order: last + 1, ...known, ...fields });
      const settled = { ...whole, path: await settledPath(context, id, whole.path, known?.path) };
      const old = id === undefined ? undefined : store.data.playbookFolders[id];
      const record =
        old === undefined
          ? records.create('playbookFolders', { ...settled, id: id ?? freshId(context, settled.path) })
          : records.update('playbookFolders', old, settled);
      await store.commit([putRecord('playbookFolders', record)]);
      await playbooks.refresh();
      return record;
    },
    'playbookFolder.remove': async ({ id }) => {
      if (id === ownFolderId) {
        const words = 'The workspace’s own folder can’t be removed. Switch it off instead.';
        throw new AppError('not-allowed', `${words} Nothing was changed.`);
      }
      if (!Object.hasOwn(store.data.playbookFolders, id)) throw unknownFolder(id);
      await store.commit([{ remove: 'playbookFolders', id }]);
      await playbooks.refresh();
      return {};
    },
    'playbookFolder.choose': async () => {
      if (context.chooseFolder !== null) return { path: await context.chooseFolder() };
      throw new AppError(
        'not-allowed',
        'A browser can’t show folders of this machine. Type the path instead.',
      );
    },
  };
}

/** Made of the path, so that a folder that is added again finds the versions of its playbooks. */
function freshId({ store, newId }: HostContext, folder: string): string {
  const id = `folder-${hashOf(folder).slice(0, 16)}`;
  return Object.hasOwn(store.data.playbookFolders, id) ? newId() : id;
}

/** A path that stays as it is may be away for now, and is not looked at. */
async function settledPath(
  context: HostContext,
  id: string | undefined,
  typed: string,
  known: string | undefined,
): Promise<string> {
  if (id === ownFolderId) return '';
  if (typed === known) return typed;
  return checkMountPath(typed, occupiedPlaces(context, id));
}

function occupiedPlaces(
  { store, workspace, playbooks }: HostContext,
  id: string | undefined,
): OccupiedPlace[] {
  const others = Object.values(store.data.playbookFolders).filter((one) => one.id !== id && one.path !== '');
  return [
    { path: playbooks.path, words: 'the workspace’s own folder of playbooks' },
    { path: path.join(workspace.folder, 'data'), words: 'the folder of the workspace’s data' },
    { path: path.join(workspace.folder, 'backups'), words: 'the folder of the workspace’s backups' },
    ...others.map((one) => ({ path: one.path, words: `the folder "${one.name}"` })),
  ];
}

function validFields(fields: unknown): PlaybookMountFields {
  const parsed = playbookMountFields.safeParse(fields);
  if (parsed.success && parsed.data.name.trim() !== '') {
    return { ...parsed.data, name: parsed.data.name.trim() };
  }
  throw new AppError('bad-request', 'A folder needs a name of at most 100 letters. Nothing was changed.');
}

function unknownFolder(id: string): AppError {
  return new AppError('not-found', 'This folder is not mounted any more. Nothing was changed.', { id });
}
