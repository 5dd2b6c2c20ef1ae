import path from 'node:path';
import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';

type Names = 'workspace.status' | 'workspace.check' | 'backup.list' | 'backup.create' | 'backup.restore';

/** What the workspace is, whether it is sound, and its backups. */
export function workspaceHandlers(context: HostContext): Pick<Handlers, Names> {
  const { workspace, store } = context;
  return {
    'workspace.status': async () => {
      // The first question of every screen: what the next ones are answered from is begun meanwhile.
      context.history.warm();
      const settings = context.settings();
      const me = settings.meRepId === null ? undefined : store.data.reps[settings.meRepId];
      return {
        name: nameOf(context),
        folder: workspace.folder,
        asOf: context.asOf(),
        isAsOfSet: settings.asOf !== null,
        settings,
        meName: me?.name ?? '',
        accountCount: Object.keys(store.data.accounts).length,
        isSample: holdsSampleData(context),
        recovery: workspace.recovery,
        writeProblem: workspace.writeProblem(),
        undecidedCount: Object.keys(store.data.undecidedRows).length,
        host: context.hostKind,
        version: context.version,
      };
    },
    'workspace.check': () => workspace.check(),
    'backup.list': async () => ({ backups: await workspace.listBackups() }),
    'backup.create': () => workspace.createBackup('hand'),
    'backup.restore': async ({ id }) => {
      await workspace.restoreBackup(id);
      return {};
    },
  };
}

function nameOf({ workspace, isPractice }: HostContext): string {
  if (!isPractice) return path.basename(workspace.folder);
  return `Practice of ${path.basename(path.dirname(workspace.folder))}`;
}

/** Sample accounts come before anything else in a workspace, so the first hit is early or there is none. */
function holdsSampleData({ store }: HostContext): boolean {
  for (const id in store.data.accounts) {
    if (store.data.accounts[id]?.source?.system === 'sample') return true;
  }
  return false;
}
