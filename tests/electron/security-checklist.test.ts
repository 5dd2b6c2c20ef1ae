import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildStandIn } from '../support/electron-stand-in/build-stand-in';
import { type Desktop, launchDesktop } from '../support/electron-stand-in/launch-desktop';
import { removeFolder } from '../support/remove-folder';

const projectFolder = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rekindle-checklist-'));
let desktop: Desktop;

beforeAll(async () => {
  await buildStandIn();
  desktop = await launchDesktop({ workspace: join(folder, 'workspace'), userData: join(folder, 'user') });
});
afterAll(async () => {
  await desktop?.quit();
  await removeFolder(folder);
});

const preferences = () =>
  desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.options.webPreferences, null);
const address = () =>
  desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getAddress(), null);
const openedLinks = () => desktop.evaluate(({ outside }) => outside.openedLinks.splice(0), null);
/** Asks the app's permission handler as Electron would. */
const isGranted = (permission: string, requestingUrl: string, mediaTypes: string[], isMainFrame = true) =>
  desktop.evaluate(
    ({ BrowserWindow, session }, asked) =>
      new Promise<boolean>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Electron.WebContents;
        const { permission: name, ...details } = asked;
        const handler = session.defaultSession.permissionRequestHandler;
        handler?.(contents, name as 'media', resolve, details as Electron.MediaAccessPermissionRequest);
      }),
    { permission, requestingUrl, mediaTypes, isMainFrame },
  );

describe("R15 Electron's security checklist", () => {
  test('1 only secure content: the screens come from the own protocol and nothing else is fetched', async () => {
    expect(await address()).toMatch(/^app:\/\/rekindle\/index\.html/);
    const outcome = await desktop.page.evaluate(() =>
      fetch('http://example.invalid/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(await desktop.evaluate(({ standInBrowser }) => standInBrowser.foreignRequests, null)).toEqual([]);
  });

  test('2 no Node in the page', async () => {
    expect(await preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
    expect(
      await desktop.page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
    ).toEqual([]);
  });

  test('3 context isolation', async () => {
    expect(await preferences()).toMatchObject({ contextIsolation: true });
  });

  test('4 every process is sandboxed', async () => {
    expect(await preferences()).toMatchObject({ sandbox: true });
    expect(await desktop.evaluate(({ app }) => app.isSandboxed, null)).toBe(true);
    const preload = readFileSync(join(projectFolder, 'out/preload/preload.cjs'), 'utf8');
    expect(preload.match(/require\("[^"]+"\)/g)).toEqual(['require("electron")']);
  });

  test('5 permissions: nothing but the microphone, for our own page, on a gesture', async () => {
    const own = 'app://rekindle/index.html';
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await isGranted('media', own, ['audio'])).toBe(false);
    await desktop.page.mouse.click(2, 2);
    await expect.poll(() => isGranted('media', own, ['audio'])).toBe(true);
    expect(await isGranted('media', own, ['audio', 'video'])).toBe(false);
    expect(await isGranted('media', own, ['video'])).toBe(false);
    expect(await isGranted('media', own, [])).toBe(false);
    expect(await isGranted('media', own, ['audio'], false)).toBe(false);
    expect(await isGranted('media', 'https://evil.example/', ['audio'])).toBe(false);
    for (const permission of ['geolocation', 'notifications', 'midi', 'openExternal', 'fullscreen', 'hid']) {
      expect(await isGranted(permission, own, [])).toBe(false);
    }
    const checked = await desktop.evaluate(({ session }) => {
      const check = session.defaultSession.permissionCheckHandler;
      const details = { isMainFrame: true, requestingUrl: 'app://rekindle/' };
      return [
        check?.(null, 'media', 'app://rekindle/', { ...details, mediaType: 'audio' }),
        check?.(null, 'media', 'app://rekindle/', { ...details, mediaType: 'video' }),
        check?.(null, 'geolocation', 'app://rekindle/', details),
        session.defaultSession.devicePermissionHandler?.(
          {} as Electron.DevicePermissionHandlerHandlerDetails,
        ),
      ];
    }, null);
    expect(checked).toEqual([true, false, false, false]);
  });

  test('6 web security stays on', async () => {
    expect(await preferences()).toMatchObject({ webSecurity: true });
  });

  test('7 a content security policy comes with every page and holds', async () => {
    const policies = await desktop.page.evaluate(async () =>
      Promise.all(
        ['/index.html', '/diagram.html'].map(async (path) =>
          (await fetch(path)).headers.get('content-security-policy'),
        ),
      ),
    );
    expect(policies[0]).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(policies[1]).toContain("connect-src 'none'");
    const hasRun = await desktop.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hasRun = true';
      document.head.append(script);
      return 'hasRun' in window;
    });
    expect(hasRun).toBe(false);
  });

  test('8, 9, 10, 11 nothing insecure or experimental is switched on', async () => {
    const all = (await preferences()) ?? {};
    expect(all).toMatchObject({
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    expect(Object.keys(all)).not.toContain('enableBlinkFeatures');
  });

  test('12 a webview that somebody makes all the same is refused', async () => {
    const isPrevented = await desktop.evaluate(({ BrowserWindow }) => {
      const event = {
        isPrevented: false,
        preventDefault: () => {
          event.isPrevented = true;
        },
      };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
      return event.isPrevented;
    }, null);
    expect(isPrevented).toBe(true);
  });

  test.each([
    ['https://evil.example/', ['https://evil.example/']],
    ['http://evil.example/', []],
    ['https://rekindle.evil.example/app://rekindle/', ['https://rekindle.evil.example/app://rekindle/']],
  ])('13 the page goes nowhere: %s', async (link, opened) => {
    const before = await address();
    await desktop.page.evaluate((href) => {
      const anchor = document.createElement('a');
      anchor.href = href;
      document.body.append(anchor);
      anchor.click();
    }, link);
    await expect.poll(openedLinks).toEqual(opened);
    expect(await address()).toBe(before);
  });

  test('14 no new windows: a harmless link goes to the operating system, anything else nowhere', async () => {
    await desktop.page.evaluate(() => {
      window.open('https://example.invalid/page');
      window.open('file:///etc/passwd');
      window.open('/index.html');
    });
    await expect.poll(openedLinks).toEqual(['https://example.invalid/page']);
    const count = await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null);
    expect(count).toBe(1);
  });

  test('16 a current Electron', () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    expect(Number(manifest.devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  test.each([
    ['a foreign page', { url: 'https://evil.example/', parent: null }],
    ['a page that only looks like ours', { url: 'app://rekindle.evil/', parent: null }],
    ['a file', { url: 'file:///index.html', parent: null }],
    ['a frame of ours', { url: 'app://rekindle/diagram.html', parent: { url: 'app://rekindle/' } }],
    ['a frame that is gone', null],
  ])('17 a message of %s is refused', async (_title, senderFrame) => {
    const answer = await desktop.evaluate(({ BrowserWindow, ipcMain }, frame) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const event = { sender, senderFrame: frame } as unknown as Electron.IpcMainInvokeEvent;
      return ipcMain.invoke(event, 'rekindle:request', ['workspace.status', {}]);
    }, senderFrame);
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  test('17 only one channel is answered', async () => {
    expect(await desktop.evaluate(({ ipcMain }) => ipcMain.channels, null)).toEqual(['rekindle:request']);
  });

  test('18 an own protocol with few rights, that serves the screens and nothing else', async () => {
    const schemes = await desktop.evaluate(({ protocol }) => protocol.schemes, null);
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    const statuses = await desktop.evaluate(async ({ protocol }) => {
      const asked = [
        '/index.html',
        '/../package.json',
        '/%2e%2e/package.json',
        '/assets/..%2f..%2fmain/main.js',
      ];
      const answers = asked.map((path) => protocol.answer(`app://rekindle${path}`, 'GET'));
      const others = [
        protocol.answer('app://other/index.html', 'GET'),
        protocol.answer('app://rekindle/', 'POST'),
      ];
      return (await Promise.all([...answers, ...others])).map(({ status }) => status);
    }, null);
    expect(statuses).toEqual([200, 404, 404, 404, 403, 403]);
  });

  test("20 nothing of Electron reaches the page: no event object, no channel of the page's choosing", async () => {
    const seen = await desktop.page.evaluate(async () => {
      const bridge = Reflect.get(window, 'rekindle');
      const received = new Promise<unknown[]>((resolve) =>
        bridge.onEvent((...args: unknown[]) => resolve(args)),
      );
      await bridge.request('settings.save', { fields: { stockTarget: 7 } });
      return { keys: Object.keys(bridge).sort(), received: await received };
    });
    expect(seen.keys).toEqual(['onEvent', 'request']);
    expect(seen.received).toEqual([{ event: 'changed', payload: { collections: ['settings'] } }]);
  });

  test('nothing in the shell reaches for Node from the page or switches a guard off', () => {
    const sources = readdirSync(join(projectFolder, 'electron'))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(projectFolder, 'electron', name), 'utf8'))
      .join('\n');
    expect(sources).not.toMatch(
      /enableBlinkFeatures|allowpopups|executeJavaScript|ipcRenderer\.sendSync|file:\/\/\$/,
    );
    expect(sources).not.toMatch(/(webSecurity|contextIsolation|sandbox): false/);
  });
});
