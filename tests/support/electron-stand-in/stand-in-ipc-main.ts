type InvokeHandler = Parameters<Electron.IpcMain['handle']>[1];

/** The main side of `ipcRenderer.invoke`. */
export class StandInIpcMain implements Pick<Electron.IpcMain, 'handle' | 'removeHandler'> {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }
  /** The channels that are answered; nothing else crosses. */
  get channels(): string[] {
    return [...this.#handlers.keys()];
  }
  /** @throws Error in Electron's words, as the page would see it */
  async invoke(event: Electron.IpcMainInvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    const failed = `Error invoking remote method '${channel}'`;
    if (handler === undefined) throw new Error(`${failed}: Error: No handler registered for '${channel}'`);
    try {
      return structuredClone(await handler(event, ...args));
    } catch (failure) {
      throw new Error(`${failed}: ${String(failure)}`);
    }
  }
}
