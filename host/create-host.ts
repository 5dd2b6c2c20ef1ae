import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Handlers } from '../core/contract';
import { orderedMounts, ownFolderId } from '../core/playbook/playbook-mount';
import { practiceIdStart } from '../core/practice/practice-mark';
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
import { openPlaybookLibrary, type PlaybookLibrary } from './playbooks/playbook-library';
import { createPractice, type OpenedPractice, type Practice } from './practice/create-practice';
import { practiceFolder, refusePracticeFolder } from './practice/practice-folder';
import { practicePlaybooks } from './practice/practice-playbooks';
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
  /** The practice workspace of this one, which nothing leads out of. */
  readonly practice: Practice;
  onEvent(listener: HostEventListener): () => void;
  /** Writes what is waiting and gives the workspace free. */
  close(): Promise<void>;
}

/**
 * Opens a workspace with everything that answers requests on it.
 * @throws AppError `workspace-locked`, `workspace-damaged`, `newer-schema`, `disk-full` or `disk-failed`
 */
export async function createHost(options: HostOptions): Promise<Host> {
  const { now = () => new Date(), newId = randomUUID } = options;
  const complete = { ...options, now, newId };
  const host = await openHost(complete, null);
  const folder = practiceFolder(options.folder);
  const practice = createPractice({
    folder,
    real: host.context,
    open: () => openHost({ ...complete, folder, newId: () => `${practiceIdStart}${newId()}` }, host.context),
  });
  return {
    ...host,
    practice,
    async close() {
      await practice.close();
      await host.close();
    },
  };
}

type CompleteOptions = HostOptions & Required<Pick<HostOptions, 'now' | 'newId'>>;

/** `real` is the workspace whose practice this is, or `null` for a real one. */
async function openHost(options: CompleteOptions, real: HostContext | null): Promise<OpenedPractice> {
  const { folder, hostKind, now, newId } = options;
  const workspace = await openWorkspace(folder, { now, newId, program: hostKind });
  try {
    if (real === null) refusePracticeFolder(workspace);
    return await buildHost(workspace, options, real);
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

async function buildHost(
  workspace: OpenWorkspace,
  options: CompleteOptions,
  real: HostContext | null,
): Promise<OpenedPractice> {
  const { hostKind, version, now, newId } = options;
  const { store } = workspace;
  const events = createHostEvents();
  const settings = () => currentSettings(store.data.settings.settings);
  const asOf = () => options.asOf ?? settings().asOf ?? localDate(now());
  const history = createHistoryIndex(store, asOf, settings);

  const playbooks =
    real === null
      ? await openOwnPlaybooks(workspace, settings, options.shippedPlaybooks)
      : practicePlaybooks(real);

  store.onCommitted((changes) => {
    const collections = new Set(changes.map((change) => ('put' in change ? change.put : change.remove)));
    if (collections.has('playbookFolders')) void playbooks.refresh();
    events.emit('changed', { collections: [...collections] });
  });
  workspace.onWriteProblem((message) => events.emit('writeProblem', { message }));
  const forgetPlaybooks = playbooks.onChanged((fileIds) => events.emit('playbooksChanged', { fileIds }));

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
    isPractice: real !== null,
    settings,
    asOf,
    localNow: () => `${asOf()}T${localTimeOfDay(now())}`,
    now,
    newId,
    chooseFolder: options.chooseFolder ?? null,
    shippedPlaybooks: (real === null && options.shippedPlaybooks) || null,
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
      forgetPlaybooks();
      await playbooks.close();
      await workspace.close();
    },
  };
}

async function openOwnPlaybooks(
  { folder, store }: OpenWorkspace,
  getPicklists: () => Settings,
  shipped: string | undefined,
): Promise<PlaybookLibrary> {
  const ownPath = path.join(folder, 'playbooks');
  await clearBundleStage(folder);
  await makePlaybookFolder(ownPath, shipped);
  return openPlaybookLibrary({
    ownPath,
    getMounts: () => orderedMounts(store.data.playbookFolders),
    openMount: (mount, { id, isReadOnly }) =>
      openPlaybookFolder(mount, { getPicklists, isOwn: id === ownFolderId, isReadOnly }),
  });
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
