import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { eventChannel, requestChannel } from './channels';

/** All that the screens get: one way to ask and one way to listen; nothing of Electron or Node. */
contextBridge.exposeInMainWorld('rekindle', {
  request: (name: unknown, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke(requestChannel, String(name), input),
  onEvent: (listener: (message: unknown) => void): (() => void) => {
    const pass = (_event: IpcRendererEvent, message: unknown) => listener(message);
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.removeListener(eventChannel, pass);
    };
  },
});
