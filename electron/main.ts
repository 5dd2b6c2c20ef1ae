import { join } from 'node:path';
import { app, type BrowserWindow, session, shell } from 'electron';
import { openScreenFiles } from '../host/screens/screen-files';
import { appId } from './app-id';
import { registerScreenScheme, serveScreens } from './app-protocol';
import { createDesktopHost, type DesktopHost } from './desktop-host';
import { answerRequests, tellWindows } from './ipc-transport';
import { installMenu } from './menu';
import { openPreferences, type PreferencesFile } from './preferences';
import { guardAllContents, guardSession } from './security';
import { remindBySystem } from './system-reminders';
import { createMainWindow, goToPlace, showPlace, showScreens } from './window';
import { askAfterFailure, chooseWorkspace, firstWorkspace } from './workspace-choice';

app.enableSandbox();
registerScreenScheme();
if (process.platform === 'win32') app.setAppUserModelId(appId);
guardAllContents();
if (app.requestSingleInstanceLock()) {
  start().catch((failure: unknown) => {
    console.error('[rekindle] The app could not start:', failure);
    app.exit(1);
  });
} else {
  console.error('Rekindle is open already; its window was brought to the front.');
  app.quit();
}

async function start(): Promise<void> {
  await app.whenReady();
  const preferences = openPreferences(join(app.getPath('userData'), 'preferences.json'));
  const host = createDesktopHost(tellWindows);
  closeBeforeQuitting(host);
  guardSession(session.defaultSession);
  serveScreens(openScreenFiles(join(import.meta.dirname, '../renderer')));
  answerRequests(host);
  if (!(await openSomeWorkspace(host, preferences, firstWorkspace(process.argv, preferences)))) {
    app.quit();
    return;
  }
  const window = createMainWindow(preferences);
  installMenu({
    openWorkspace: () => void changeWorkspace(host, preferences, window),
    showWorkspaceFolder: () => void (host.folder && shell.openPath(host.folder)),
    goTo: (place) => goToPlace(window, place),
  });
  remindBySystem({
    route: host.route,
    open: (address) => {
      bringToFront(window);
      if (!window.isDestroyed()) showPlace(window, address);
    },
  });
  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());
  await showScreens(window);
}

/** False when the user would rather quit. */
async function openSomeWorkspace(host: DesktopHost, preferences: PreferencesFile, first: string) {
  let folder = first;
  for (;;) {
    try {
      await host.open(folder);
      preferences.change({ workspace: folder });
      return true;
    } catch (failure) {
      const wish = await askAfterFailure(folder, failure);
      if (wish === 'quit') return false;
      if (wish === 'other') folder = (await chooseWorkspace(null)) ?? folder;
    }
  }
}

async function changeWorkspace(host: DesktopHost, preferences: PreferencesFile, window: BrowserWindow) {
  const folder = await chooseWorkspace(window);
  if (folder === null || folder === host.folder) return;
  if (await openSomeWorkspace(host, preferences, folder)) await showScreens(window);
  else app.quit();
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** What is being written is finished, and the workspace given free, before the process ends. */
function closeBeforeQuitting(host: DesktopHost): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    host
      .close()
      .catch((failure: unknown) => console.error('[rekindle] The workspace did not close well:', failure))
      .finally(() => app.quit());
  });
}
