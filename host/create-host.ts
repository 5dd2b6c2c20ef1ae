import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Handlers } from '../core/contract';
import { orderedMounts, ownFolderId } from '../core/playbook/playbook-mount';
import { type Settings, settings as settingsSchema } from '../core/settings/settings';
import { localDate, localTimeOfDay } from './calendar';
import { GitMarksReader } from './git/git-marks';
import { createHandlers } from './handlers/create-handlers';
import { createHistoryIndex } from './history/create-history-index';
import type { HostContext } from './host-context';
import { createHostEvents, type HostEventListener } from './host-events';
import type { PagePrinter } from './page-printer';
import { clearBundleStage } from './playbooks/bundles/bundle-stage';
import { openPlaybookFolder } from './playbooks/open-playbook-folder';
import { openPlaybookLibrary } from './playbooks/playbook-library';
import { createRapport } from './rapport/create-rapport';
import { makePlaybookFolder } from './storage/make-playbook-folder';
import { type OpenWorkspace, openWorkspace } from './storage/open-workspace';
import { createRecordMaker } from './storage/record-maker';

export interface HostOptions {
  /** The workspace's folder; it is made when it does not exist. */
  readonly folder: string;
  readonly hostKind: HostContext['hostKind'];
  readonly version: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** The folder of playbooks that come with the app; copied into a new workspace only. */
  readonly shippedPlaybooks?: string;
  /** Shows everything as of this date, whatever the settings say; nothing is written. */
  readonly asOf?: string;
  /** Shows the operating system's dialog for a folder; `null` when the user changed their mind. */
  readonly chooseFolder?: () => Promise<string | null>;
  /** Prints what the window shows; without one the screens use the browser's own print. */
  readonly printer?: PagePrinter;
}

export interface Host {
  readonly context: HostContext;
  readonly handlers: Handlers;
  onEvent(listener: HostEventListener): () => void;
  /** Writes what is waiting and gives the workspace free. */
  close(): Promise<void>;
}

/**
 * Opens a workspace with everything that answers requests on it.
 * @throws AppError `workspace-locked`, `workspace-damaged`, `newer-schema`, `disk-full` or `disk-failed`
 */
export async function createHost(options: HostOptions): Promise<Host> {
  const { folder, hostKind, now = () => new Date(), newId = randomUUID } = options;
  const workspace = await openWorkspace(folder, { now, newId, program: hostKind });
  try {
    return await buildHost(workspace, { ...options, now, newId });
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

async function buildHost(
  workspace: OpenWorkspace,
  options: HostOptions & Required<Pick<HostOptions, 'now' | 'newId'>>,
): Promise<Host> {
  const { hostKind, version, now, newId } = options;
  const { store } = workspace;
  const events = createHostEvents();
  const settings = () => currentSettings(store.data.settings.settings);
  const asOf = () => options.asOf ?? settings().asOf ?? localDate(now());
  const history = createHistoryIndex(store, asOf, settings);

  const playbookFolder = path.join(workspace.folder, 'playbooks');
  await clearBundleStage(workspace.folder);
  await makePlaybookFolder(playbookFolder, options.shippedPlaybooks);
  const playbooks = await openPlaybookLibrary({
    ownPath: playbookFolder,
    getMounts: () => orderedMounts(store.data.playbookFolders),
    openMount: (folder, { id, isReadOnly }) =>
      openPlaybookFolder(folder, { getPicklists: settings, isOwn: id === ownFolderId, isReadOnly }),
  });

  store.onCommitted((changes) => {
    const collections = new Set(changes.map((change) => ('put' in change ? change.put : change.remove)));
    if (collections.has('playbookFolders')) void playbooks.refresh();
    events.emit('changed', { collections: [...collections] });
  });
  workspace.onWriteProblem((message) => events.emit('writeProblem', { message }));
  playbooks.onChanged((fileIds) => events.emit('playbooksChanged', { fileIds }));

  const gitMarks = new GitMarksReader(playbooks, () => events.emit('playbooksChanged', { fileIds: [] }));

  const context: HostContext = {
    workspace,
    store,
    records: createRecordMaker({ device: workspace.device, now, newId }),
    history,
    rapport: createRapport({ store, history, settings }),
    playbooks,
    gitMarks,
    hostKind,
    version,
    settings,
    asOf,
    localNow: () => `${asOf()}T${localTimeOfDay(now())}`,
    now,
    newId,
    chooseFolder: options.chooseFolder ?? null,
    printer: options.printer ?? null,
    emit: events.emit,
  };
  return {
    context,
    handlers: createHandlers(context),
    onEvent: events.onEvent,
    async close() {
      history.close();
      gitMarks.close();
      await playbooks.close();
      await workspace.close();
    },
  };
}

const parsedSettings = new WeakMap<object, Settings>();
const stamp = {
  id: 'settings',
  createdAt: '1970-01-01T00:00:00.000Z',
  updatedAt: '1970-01-01T00:00:00.000Z',
};
const newWorkspaceSettings = settingsSchema.parse({ ...stamp, device: 'defaults' });

/** Parsed over the defaults, so that a setting that came later has its default; once for each record. */
function currentSettings(record: Settings | undefined): Settings {
  if (!record) return newWorkspaceSettings;
  const known = parsedSettings.get(record);
  if (known) return known;
  const parsed = settingsSchema.parse(record);
  parsedSettings.set(record, parsed);
  return parsed;
}
