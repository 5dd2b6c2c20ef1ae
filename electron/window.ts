import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron';
import type { PreferencesFile } from './preferences';
import { isPracticeAddress, screenOrigin } from './screen-origin';
import { lockedDownPreferences } from './security';

const defaultSize = { width: 1280, height: 800 };
const smallestSize = { minWidth: 1024, minHeight: 640 };
const backgrounds = { light: '#faf9f7', dark: '#1a1817' };

/** The one window, where it was and as large as it was. */
export function createMainWindow(preferences: PreferencesFile): BrowserWindow {
  const { window: kept } = preferences.read();
  const isSeen = kept !== null && isOnSomeDisplay(kept);
  const window = new BrowserWindow({
    ...defaultSize,
    ...(isSeen ? { x: kept.x, y: kept.y, width: kept.width, height: kept.height } : {}),
    ...smallestSize,
    title: 'Rekindle',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      ...lockedDownPreferences,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
    },
  });
  if (isSeen && kept.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    preferences.change({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error('[rekindle] The screen stopped and is opened again:', reason);
    window.webContents.reload();
  });
  return window;
}

export function showScreens(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${screenOrigin}/index.html`);
}

/** A place of the screens, such as `/accounts`, of the workspace or of practice, whichever is shown. */
export function goToPlace(window: BrowserWindow, place: string): void {
  showPlace(window, place, isPracticeAddress(window.webContents.getURL()));
}

export function showPlace(window: BrowserWindow, place: string, isPractice = false): void {
  const path = isPractice ? '/practice/' : '/index.html';
  window.loadURL(`${screenOrigin}${path}#${place}`).catch((failure: unknown) => {
    console.error('[rekindle] The screen could not be shown:', failure);
  });
}

/** A display may have been unplugged since the place was kept. */
function isOnSomeDisplay(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const isBeside = bounds.x + bounds.width < workArea.x + 50 || bounds.x > workArea.x + workArea.width - 50;
    const isAboveOrBelow = bounds.y < workArea.y - 10 || bounds.y > workArea.y + workArea.height - 50;
    return !isBeside && !isAboveOrBelow;
  });
}
