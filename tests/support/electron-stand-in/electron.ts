import { EventEmitter } from 'node:events';
import { StandInApp } from './stand-in-app';
import { StandInBrowser } from './stand-in-browser';
import { StandInIpcMain } from './stand-in-ipc-main';
import { StandInMenu } from './stand-in-menu';
import { StandInNotification } from './stand-in-notification';
import { StandInProtocol, StandInSession } from './stand-in-session';
import { StandInWindow } from './stand-in-window';
import { answerTests } from './test-control';

/**
 * Stands in for the `electron` module of the built main process where Electron's binary can't be had.
 * Only what the app uses is here; anything else is `undefined` and fails at once.
 */
export const app = new StandInApp();
export const ipcMain = new StandInIpcMain();
export const protocol = new StandInProtocol();
export const session = { defaultSession: new StandInSession() };
export const standInBrowser = new StandInBrowser(protocol);
export const BrowserWindow = StandInWindow;
export const Menu = StandInMenu;
export const Notification = StandInNotification;

/** What the app asked the operating system for, and what a test lets it answer. */
export const outside = {
  openedLinks: [] as string[],
  openedPaths: [] as string[],
  messages: [] as unknown[],
  chosenFolders: [] as string[],
  /** What the save dialog proposed, and the files that a test chooses in it. */
  proposedFiles: [] as (string | undefined)[],
  chosenFiles: [] as string[],
  messageAnswers: [] as number[],
};

export const shell: Pick<Electron.Shell, 'openExternal' | 'openPath'> = {
  openExternal: async (url) => {
    outside.openedLinks.push(url);
  },
  openPath: async (path) => {
    outside.openedPaths.push(path);
    return '';
  },
};

export const dialog = {
  showOpenDialog: async (): Promise<Electron.OpenDialogReturnValue> => {
    const folder = outside.chosenFolders.shift();
    return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] };
  },
  showSaveDialog: async (
    _window: unknown,
    { defaultPath }: Electron.SaveDialogOptions,
  ): Promise<Electron.SaveDialogReturnValue> => {
    outside.proposedFiles.push(defaultPath);
    const filePath = outside.chosenFiles.shift();
    return { canceled: filePath === undefined, filePath: filePath ?? '' };
  },
  showMessageBox: async (options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue> => {
    outside.messages.push({ message: options.message, detail: options.detail });
    console.error(`[stand-in] message box: ${options.message}`);
    const response = outside.messageAnswers.shift() ?? options.cancelId ?? 0;
    return { response, checkboxChecked: false };
  },
};

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
const workArea: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
export const screen = { getAllDisplays: () => [{ workArea, bounds: workArea }] };

StandInWindow.connect({ app, browser: standInBrowser, session: session.defaultSession, ipcMain });
app.prepare = () => standInBrowser.start(app.getPath('userData'));
answerTests(
  {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    Notification,
    outside,
    protocol,
    screen,
    session,
    shell,
    standInBrowser,
  },
  () => app.exit(0),
);
