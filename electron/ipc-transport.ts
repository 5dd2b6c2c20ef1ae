import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Envelope } from '../core/app-error';
import type { HostEvent } from '../host/host-events';
import type { Router } from '../host/router';
import { eventChannel, requestChannel } from './channels';
import { isOwnAddress, isPracticeAddress } from './screen-origin';

interface Routers {
  readonly route: Router;
  readonly routePractice: Router;
}

/** Carries requests of our own top frame to its workspace's router; anybody else is refused. */
export function answerRequests(routers: Routers): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (isOwnTopFrame(event)) return routerFor(routers, event)(name, input);
    console.error('[rekindle] A message of a foreign frame was refused:', event.senderFrame?.url);
    const message = 'This page may not ask for anything.';
    return Promise.resolve({ ok: false, error: { code: 'not-allowed', message, details: {} } });
  });
}

/** The address of the page says which workspace it shows; the page itself has no say in it. */
function routerFor({ route, routePractice }: Routers, { senderFrame }: IpcMainInvokeEvent): Router {
  return isPracticeAddress(senderFrame?.url ?? '') ? routePractice : route;
}

function isOwnTopFrame({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return isOwnAddress(senderFrame.url) && BrowserWindow.fromWebContents(sender) !== null;
}

/** Tells every window that shows the workspace, or its practice, what happened there by itself. */
export function tellWindows({ name, payload }: HostEvent, isOfPractice: boolean): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.isDestroyed()) continue;
    if (isPracticeAddress(window.webContents.getURL()) === isOfPractice)
      window.webContents.send(eventChannel, { event: name, payload });
  }
}
