import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
import { type ChromiumProcess, startChromium } from './chromium-process';
import { bindingName, preloadScript } from './page-preload';
import { pageOrigin, toAppAddress } from './screen-address';
import type { StandInProtocol } from './stand-in-session';
import type { StandInWebContents } from './stand-in-web-contents';

/** The real Chromium behind all windows. */
export class StandInBrowser {
  /** Requests that left the app's own origin; they are stopped and counted. */
  readonly foreignRequests: string[] = [];
  #process: ChromiumProcess | undefined;
  #context: BrowserContext | undefined;
  readonly #contentsByPage = new Map<Page, StandInWebContents>();

  constructor(readonly protocol: StandInProtocol) {}

  get endpoint(): string {
    return this.#process?.endpoint ?? '';
  }

  async start(userDataFolder: string): Promise<void> {
    const profile = join(userDataFolder, 'chromium');
    mkdirSync(profile, { recursive: true });
    this.#process = await startChromium(profile);
    const browser = await chromium.connectOverCDP(this.#process.endpoint);
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('Chromium has no default context');
    this.#context = context;
    await context.route('**/*', (route) => this.#answer(route));
    context.on('page', (page) => {
      if (this.#opening === 0 && !this.#contentsByPage.has(page)) void page.close().catch(() => {});
    });
  }
  #opening = 0;

  /** A page for a new window; the one that Chromium came with is the first. */
  async openPage(contents: StandInWebContents, preload: string | undefined): Promise<Page> {
    const context = this.#context;
    if (context === undefined) throw new Error('The app is not ready');
    this.#opening += 1;
    const unused = context.pages().find((page) => !this.#contentsByPage.has(page));
    const page = unused ?? (await context.newPage());
    this.#contentsByPage.set(page, contents);
    this.#opening -= 1;
    await page.exposeBinding(bindingName, ({ frame }, method: string, ...args: unknown[]) =>
      contents.onCall(frame, method, args),
    );
    const source = preload === undefined ? '' : readFileSync(preload, 'utf8');
    await page.addInitScript({ content: preloadScript(source) });
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    session.on('Page.windowOpen', ({ url }) => void contents.askToOpen(url));
    session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      const isSeenByRoute = /^(https?|about|javascript|blob|data):/.test(url);
      if (isSeenByRoute) return;
      if (disposition === 'currentTab') contents.mayNavigate(page.mainFrame(), url);
    });
    return page;
  }

  forgetPage(page: Page): void {
    this.#contentsByPage.delete(page);
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const owner = this.#ownerOf(request);
    if (owner === null) return route.abort('aborted');
    if (request.isNavigationRequest() && !owner.mayNavigate(request.frame(), request.url())) {
      return route.abort('aborted');
    }
    if (!request.url().startsWith(`${pageOrigin}/`)) {
      this.foreignRequests.push(request.url());
      return route.abort('blockedbyclient');
    }
    const response = await this.protocol.answer(toAppAddress(request.url()), request.method());
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** `null` for a page that no window asked for. */
  #ownerOf(request: ReturnType<Route['request']>): StandInWebContents | null {
    try {
      return this.#contentsByPage.get(request.frame().page()) ?? null;
    } catch {
      return null;
    }
  }
}
