import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Envelope } from '../core/app-error';
import type { HostEvent } from '../host/host-events';
import type { Router } from '../host/router';
import { eventChannel, requestChannel } from './channels';
import { isOwnAddress } from './screen-origin';

/** Carries requests of our own top frame to the router; anybody else is refused. */
export function answerRequests(router: Router): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (isOwnTopFrame(event)) return router(name, input);
    console.error('[rekindle] A message of a foreign frame was refused:', event.senderFrame?.url);
    const message = 'This page may not ask for anything.';
    return Promise.resolve({ ok: false, error: { code: 'not-allowed', message, details: {} } });
  });
}

function isOwnTopFrame({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return isOwnAddress(senderFrame.url) && BrowserWindow.fromWebContents(sender) !== null;
}

/** Tells every window what the host says by itself. */
export function tellWindows({ name, payload }: HostEvent): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, { event: name, payload });
  }
}
