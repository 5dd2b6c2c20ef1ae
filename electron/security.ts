import { app, type Session, type WebContents } from 'electron';
import { limitSpelling } from './limit-spelling';
import { openOutside } from './open-outside';
import { limitPermissions, watchGestures } from './permissions';
import { isOwnAddress } from './screen-origin';

/** What every window gets; item numbers are those of Electron's security checklist. */
export const lockedDownPreferences = {
  nodeIntegration: false, // 2
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true, // 3
  sandbox: true, // 4
  webSecurity: true, // 6
  allowRunningInsecureContent: false, // 8
  experimentalFeatures: false, // 9
  webviewTag: false, // 11
  navigateOnDragDrop: false,
  spellcheck: process.platform === 'darwin', // Elsewhere a dictionary would be fetched (R19).
} as const;

/** Holds for every page that this app will ever have, whoever makes it. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  watchGestures(contents);
  contents.on('will-frame-navigate', (event) => refuseForeign(event)); // 13, the top frame included
  contents.on('will-redirect', (event) => refuseForeign(event));
  contents.on('will-attach-webview', (event) => event.preventDefault()); // 12
  contents.setWindowOpenHandler(({ url }) => {
    // 14, 15
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Our own frames may go to our own addresses; a link to elsewhere is for the operating system. */
function refuseForeign(event: {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}) {
  if (isOwnAddress(event.url)) return;
  event.preventDefault();
  if (event.isMainFrame) openOutside(event.url);
}

export function guardSession(session: Session): void {
  limitPermissions(session);
  limitSpelling(session, process.platform);
}
