import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type * as StandIn from './electron';
import { pageOrigin } from './screen-address';

const projectFolder = join(import.meta.dirname, '../../..');
type StandInElectron = typeof StandIn;

export interface Desktop {
  readonly page: Page;
  readonly pid: number;
  /** Runs the function in the main process; it can use nothing but its parameters. */
  evaluate<A, R>(work: (electron: StandInElectron, argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** As the user closes the app. */
  quit(): Promise<void>;
  /** As a power cut: at once and without a word. */
  kill(): Promise<void>;
}

export interface DesktopOptions {
  readonly workspace: string;
  /** Where window state and the browser's profile are kept. */
  readonly userData: string;
  readonly programArguments?: readonly string[];
}

/** Runs the built main and preload on the stand-in, in a process group of their own. */
export async function launchDesktop({
  workspace,
  userData,
  programArguments = [],
}: DesktopOptions): Promise<Desktop> {
  mkdirSync(userData, { recursive: true });
  const child = startMain(
    ['--workspace', workspace, `--user-data-dir=${userData}`, ...programArguments],
    userData,
  );
  const endpoint = await firstWindow(child);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await findScreen(browser);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (how: () => void) => {
    if (child.exitCode === null && child.signalCode === null) {
      how();
      await ended;
    }
    killGroup(child);
    await browser.close().catch(() => {});
  };
  const { evaluate } = questionsTo(child);
  return {
    page,
    pid: child.pid ?? 0,
    evaluate,
    quit: () => end(() => void evaluate(({ app }) => app.quit(), null).catch(() => {})),
    kill: () => end(() => killGroup(child)),
  };
}

/** The main process and what it left behind: Chromium's processes write to the profile until they end. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}

/** Starts the built main process; for those that never open a window as well. */
export function startMain(programArguments: readonly string[], home: string): ChildProcess {
  const main = join(projectFolder, 'out/main/main.js');
  if (!existsSync(main)) throw new Error('out/main/main.js is missing; run "npm run build" first');
  const child = fork(main, [...programArguments], {
    cwd: projectFolder,
    detached: true,
    execArgv: ['--import', join(import.meta.dirname, 'register.mjs')],
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    if (process.env.REKINDLE_DEBUG) process.stderr.write(chunk);
  });
  return child;
}

function firstWindow(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.once('exit', (code) => reject(new Error(`The desktop ended with ${code}:\n${complaints}`)));
    child.on('message', (message: { type: string; endpoint: string }) => {
      if (message.type === 'window') resolve(message.endpoint);
    });
  });
}

async function findScreen(browser: Browser): Promise<Page> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().startsWith(pageOrigin));
  if (page === undefined) throw new Error(`No window shows the app: ${pages.map((one) => one.url())}`);
  return page;
}

interface Answer {
  readonly type: string;
  readonly id: number;
  readonly value: unknown;
  readonly failure?: string;
}

function questionsTo(child: ChildProcess): Pick<Desktop, 'evaluate'> {
  let lastId = 0;
  return {
    evaluate(work, argument) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const onMessage = (answer: Answer) => {
          if (answer.type !== 'answer' || answer.id !== id) return;
          child.off('message', onMessage);
          if (answer.failure === undefined) resolve(answer.value as Awaited<ReturnType<typeof work>>);
          else reject(new Error(answer.failure));
        };
        child.on('message', onMessage);
        child.send({ id, source: work.toString(), argument }, (failure) => failure && reject(failure));
      });
    },
  };
}
