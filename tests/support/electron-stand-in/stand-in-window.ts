import { EventEmitter } from 'node:events';
import type { Page } from '@playwright/test';
import { preventable, type StandInApp } from './stand-in-app';
import type { StandInBrowser } from './stand-in-browser';
import type { StandInIpcMain } from './stand-in-ipc-main';
import type { StandInSession } from './stand-in-session';
import { StandInWebContents } from './stand-in-web-contents';

export interface WindowParts {
  readonly app: StandInApp;
  readonly browser: StandInBrowser;
  readonly session: StandInSession;
  readonly ipcMain: StandInIpcMain;
}

/** `BrowserWindow` over a real Chromium. */
export class StandInWindow extends EventEmitter {
  static #parts: WindowParts | null = null;
  static readonly #windows = new Set<StandInWindow>();
  static #connected(): WindowParts {
    if (StandInWindow.#parts === null) throw new Error('The stand-in is not connected');
    return StandInWindow.#parts;
  }
  /** Must be called once, before the first window. */
  static connect(parts: WindowParts): void {
    StandInWindow.#parts = parts;
    parts.app.closeWindows = async () => {
      for (const window of StandInWindow.#windows) if (!(await window.closeAsked())) return false;
      return true;
    };
  }
  readonly webContents: StandInWebContents;
  readonly #page: Promise<Page>;
  #isDestroyed = false;
  #isVisible: boolean;
  #isMaximized = false;
  #isMinimized = false;
  #bounds: Electron.Rectangle;

  constructor(readonly options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    const { app, session, ipcMain } = StandInWindow.#connected();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    this.#bounds = { x, y, width, height };
    this.#isVisible = show;
    let give: (page: Page) => void = () => {};
    this.#page = new Promise((resolve) => {
      give = resolve;
    });
    this.webContents = new StandInWebContents(this.#page, session, ipcMain, () => this.#isDestroyed);
    StandInWindow.#windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    void this.#openPage().then(give);
  }

  async #openPage(): Promise<Page> {
    const page = await StandInWindow.#connected().browser.openPage(
      this.webContents,
      this.options.webPreferences?.preload,
    );
    await page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height });
    page.on('close', () => this.#onClosed(page));
    page.on('domcontentloaded', () => {
      this.webContents.emit('did-finish-load');
      this.emit('ready-to-show');
      process.send?.({ type: 'window', endpoint: StandInWindow.#connected().browser.endpoint });
    });
    return page;
  }

  #onClosed(page: Page): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    StandInWindow.#windows.delete(this);
    const { app, browser } = StandInWindow.#connected();
    browser.forgetPage(page);
    this.emit('closed');
    if (StandInWindow.#windows.size === 0) app.emit('window-all-closed');
  }

  static getAllWindows = (): StandInWindow[] => [...StandInWindow.#windows];
  static getFocusedWindow = (): StandInWindow | null => [...StandInWindow.#windows][0] ?? null;
  static fromWebContents = (contents: unknown): StandInWindow | null =>
    [...StandInWindow.#windows].find((window) => window.webContents === contents) ?? null;

  loadURL = (address: string): Promise<void> => this.webContents.loadURL(address);
  isDestroyed = (): boolean => this.#isDestroyed;
  isVisible = (): boolean => this.#isVisible;
  isMaximized = (): boolean => this.#isMaximized;
  isMinimized = (): boolean => this.#isMinimized;
  getBounds = (): Electron.Rectangle => ({ ...this.#bounds });
  getNormalBounds = (): Electron.Rectangle => ({ ...this.#bounds });
  getTitle = async (): Promise<string> => (await this.#page).title();

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { width, height } = this.#bounds;
    void this.#page.then((page) => page.setViewportSize({ width, height }));
  }
  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }
  focus(): void {
    this.emit('focus');
  }
  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize');
  }
  minimize(): void {
    this.#isMinimized = true;
  }
  restore(): void {
    this.#isMinimized = false;
  }
  close(): void {
    void this.closeAsked();
  }
  /** False when a listener refused. */
  async closeAsked(): Promise<boolean> {
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    const closed = new Promise((resolve) => this.once('closed', resolve));
    await (await this.#page).close({ runBeforeUnload: true });
    await closed;
    return true;
  }
}
