import { EventEmitter } from 'node:events';
import type { Frame, Page } from '@playwright/test';
import { toAppAddress, toPageAddress } from './screen-address';
import { preventable } from './stand-in-app';
import type { StandInIpcMain } from './stand-in-ipc-main';
import type { StandInSession } from './stand-in-session';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
interface Message {
  readonly channel: string;
  readonly args: unknown[];
}

/** One page as the main process sees it. */
export class StandInWebContents extends EventEmitter {
  /** Addresses that the app itself asked for; any other navigation is the page's wish. */
  readonly expected = new Set<string>();
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #documentId = 0;
  #shown: Page | null = null;
  #waiting: Message[] = [];
  #deliver: ((message: Message | null) => void) | null = null;

  constructor(
    readonly page: Promise<Page>,
    readonly session: StandInSession,
    readonly ipcMain: StandInIpcMain,
    readonly isDestroyed: () => boolean,
  ) {
    super();
    void page.then((shown) => {
      this.#shown = shown;
    });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  askToOpen(url: string): Electron.WindowOpenHandlerResponse {
    const details = { url: toAppAddress(url), frameName: '', features: '', disposition: 'foreground-tab' };
    return this.#openHandler(details as Electron.HandlerDetails);
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page;
    const pageAddress = toPageAddress(address);
    this.expected.add(pageAddress.split('#')[0] ?? pageAddress);
    await page.goto(pageAddress, { waitUntil: 'domcontentloaded' });
  }
  reload(): void {
    void this.page.then((page) => {
      this.expected.add(page.url().split('#')[0] ?? '');
      return page.reload();
    });
  }
  /** Pages that went to the printer; a test may let the user change their mind. */
  printedPages = 0;
  printAnswer: readonly [isPrinted: boolean, failure: string] = [true, ''];
  print(
    _options: Electron.WebContentsPrintOptions,
    done: (isPrinted: boolean, failure: string) => void,
  ): void {
    if (this.printAnswer[0]) this.printedPages += 1;
    done(...this.printAnswer);
  }
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { pageSize, preferCSSPageSize = false, printBackground = false } = options;
    return (await this.page).pdf({ format: String(pageSize), preferCSSPageSize, printBackground });
  }
  /** Empty before the page is there. */
  getURL(): string {
    return toAppAddress(this.#shown?.url() ?? '');
  }
  async getAddress(): Promise<string> {
    return toAppAddress((await this.page).url());
  }

  send(channel: string, ...args: unknown[]): void {
    const message = { channel, args: structuredClone(args) };
    if (this.#deliver === null) this.#waiting.push(message);
    else this.#deliver(message);
  }

  /** What the page's preload asks this process for. */
  async onCall(frame: Frame, method: string, args: unknown[]): Promise<unknown> {
    if (method === 'hello') return this.#beginDocument();
    if (method === 'next') return this.#next(Number(args[0]));
    if (method === 'input') return void this.emit('input-event', {}, { type: args[0] });
    if (method === 'permission') return this.#askPermission(frame, String(args[0]), args[1] as string[]);
    if (method !== 'invoke') throw new Error(`Unknown call ${method}`);
    try {
      const event = { sender: this, senderFrame: asFrame(frame), processId: 1, frameId: 1, type: 'frame' };
      const ipcEvent = event as unknown as Electron.IpcMainInvokeEvent;
      return { value: await this.ipcMain.invoke(ipcEvent, String(args[0]), args[1] as unknown[]) };
    } catch (failure) {
      return { failure: failure instanceof Error ? failure.message : String(failure) };
    }
  }

  #beginDocument(): number {
    this.#deliver?.(null);
    this.#deliver = null;
    this.#waiting = [];
    this.#documentId += 1;
    return this.#documentId;
  }

  #next(documentId: number): Promise<Message | null> | Message | null {
    if (documentId !== this.#documentId) return null;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) return waiting;
    return new Promise((resolve) => {
      this.#deliver = (message) => {
        this.#deliver = null;
        resolve(message);
      };
    });
  }

  #askPermission(frame: Frame, permission: string, mediaTypes: string[]): Promise<boolean> {
    const handler = this.session.permissionRequestHandler;
    if (handler === null) return Promise.resolve(true);
    const details = {
      mediaTypes,
      requestingUrl: toAppAddress(frame.url()),
      isMainFrame: frame.parentFrame() === null,
      securityOrigin: toAppAddress(frame.url()),
    } as Electron.MediaAccessPermissionRequest;
    const contents = this as unknown as Electron.WebContents;
    return new Promise((resolve) => handler(contents, permission as 'media', resolve, details));
  }

  /** True when the app lets the page go there. */
  mayNavigate(frame: Frame, address: string): boolean {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this.expected.delete(address.split('#')[0] ?? address)) return true;
    const url = toAppAddress(address);
    const details = Object.assign(preventable(), { url, isMainFrame, frame: asFrame(frame) });
    if (isMainFrame) this.emit('will-navigate', details, url);
    this.emit('will-frame-navigate', details);
    return !details.defaultPrevented;
  }
}

function asFrame(frame: Frame): Electron.WebFrameMain {
  const parent = frame.parentFrame();
  const view = { url: toAppAddress(frame.url()), parent: parent === null ? null : asFrame(parent) };
  return view as unknown as Electron.WebFrameMain;
}
