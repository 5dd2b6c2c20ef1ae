import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromiumArguments, findChromium } from '../find-chromium';

export interface ChromiumProcess {
  readonly endpoint: string;
  kill(): void;
}

/** A Chromium of our own in our own process group, so that whoever kills us kills it as well. */
export async function startChromium(profileFolder: string): Promise<ChromiumProcess> {
  const portFile = join(profileFolder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    findChromium(),
    [
      ...chromiumArguments,
      '--remote-debugging-port=0',
      `--user-data-dir=${profileFolder}`,
      '--window-size=1280,800',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const kill = () => {
    child.kill('SIGKILL');
  };
  process.on('exit', kill);
  return { endpoint: `http://127.0.0.1:${await readPort(child, portFile)}`, kill };
}

async function readPort(child: ChildProcess, portFile: string): Promise<number> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await wait(50);
  }
  throw new Error('Chromium did not open its debugging port within 30 s');
}
