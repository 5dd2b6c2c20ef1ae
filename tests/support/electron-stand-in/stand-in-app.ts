import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

type AppPart = Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getAppPath'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'whenReady'
>;

/** An event that a listener may prevent. */
export function preventable() {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export class StandInApp extends EventEmitter implements AppPart {
  readonly isPackaged = false;
  isSandboxed = false;
  /** Closes all windows; false when one refused. Set by the windows' side. */
  closeWindows: () => Promise<boolean> = async () => true;
  /** Starts what windows need; the app is ready when it has. */
  prepare: () => Promise<void> = async () => {};
  #ready: Promise<void> | undefined;
  #isReady = false;
  #isQuitting = false;
  #handedOver: Promise<void> = Promise.resolve();

  enableSandbox(): void {
    if (this.#isReady) throw new Error('enableSandbox must be called before the app is ready');
    this.isSandboxed = true;
  }
  getAppPath = () => process.cwd();
  getName = () => 'Rekindle';
  getVersion = () => String(JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).version);
  isReady = () => this.#isReady;

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const home = process.env.HOME ?? homedir();
    const paths: Partial<Record<typeof name, string>> = {
      home,
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      temp: tmpdir(),
      userData: this.#userDataFolder(),
    };
    const path = paths[name];
    if (path === undefined) throw new Error(`The stand-in has no path ${name}`);
    return path;
  }

  #userDataFolder(): string {
    const asked = process.argv.find((argument) => argument.startsWith('--user-data-dir='));
    const folder = asked?.slice('--user-data-dir='.length) ?? join(homedir(), '.config', 'Rekindle');
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  whenReady(): Promise<void> {
    this.#ready ??= this.prepare().then(() => {
      this.#isReady = true;
      this.emit('ready');
    });
    return this.#ready;
  }

  /** A socket in the profile's folder; the second one hands its arguments over and is told no. */
  requestSingleInstanceLock(): boolean {
    const socket = join(this.#userDataFolder(), 'instance.sock');
    const marker = join(this.#userDataFolder(), 'instance.pid');
    if (isAlive(marker)) {
      this.#handedOver = new Promise((resolve) => {
        const connection = connect(socket)
          .on('error', () => resolve())
          .on('close', () => resolve());
        connection.end(JSON.stringify(process.argv));
      });
      return false;
    }
    rmSync(socket, { force: true });
    const server = createServer((connection) => {
      const chunks: Buffer[] = [];
      connection.on('data', (chunk) => chunks.push(chunk));
      connection.on('end', () => {
        const argv: unknown = JSON.parse(Buffer.concat(chunks).toString());
        this.emit('second-instance', preventable(), argv, process.cwd(), null);
      });
    });
    server.listen(socket).unref();
    writeFileSync(marker, String(process.pid));
    return true;
  }

  quit(): void {
    void this.#quit();
  }

  async #quit(): Promise<void> {
    if (this.#isQuitting) return;
    this.#isQuitting = true;
    const before = preventable();
    this.emit('before-quit', before);
    const areClosed = !before.defaultPrevented && (await this.closeWindows());
    const last = preventable();
    if (areClosed) this.emit('will-quit', last);
    this.#isQuitting = false;
    if (!areClosed || last.defaultPrevented) return;
    await this.#handedOver;
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  exit(code = 0): void {
    process.exit(code);
  }
}

function isAlive(marker: string): boolean {
  try {
    process.kill(Number(readFileSync(marker, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
