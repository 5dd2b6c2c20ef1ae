import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { Desktop, DesktopOptions } from './electron-stand-in/launch-desktop';

const projectFolder = join(import.meta.dirname, '../..');

/** Is Electron's binary here, and a display to show it on? */
export function hasRealElectron(): boolean {
  const folder = join(projectFolder, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named) || !existsSync(join(folder, 'dist', readFileSync(named, 'utf8')))) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The same app as on the stand-in, on the real thing. */
export async function launchRealDesktop(
  options: DesktopOptions,
): Promise<Pick<Desktop, 'page' | 'pid' | 'kill' | 'quit'>> {
  const { workspace, userData, programArguments = [] } = options;
  const app = await _electron.launch({
    cwd: projectFolder,
    args: ['.', '--workspace', workspace, `--user-data-dir=${userData}`, ...programArguments],
  });
  const child = app.process();
  return {
    page: await app.firstWindow(),
    pid: child.pid ?? 0,
    quit: () => app.close(),
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
