import { join } from 'node:path';
import { launchDesktop } from '../../support/electron-stand-in/launch-desktop';
import { hasRealElectron, launchRealDesktop } from '../../support/launch-real-desktop';
import type { OpenApp } from './open-app';

/** The built desktop: on Electron where it can be had, else on the stand-in. */
export async function openOnDesktop(folder: string): Promise<OpenApp> {
  const options = { workspace: join(folder, 'workspace'), userData: join(folder, 'user') };
  const launch = () => (hasRealElectron() ? launchRealDesktop(options) : launchDesktop(options));
  let desktop = await launch();
  return {
    get page() {
      return desktop.page;
    },
    workspace: options.workspace,
    kill: () => desktop.kill(),
    async restart() {
      await desktop.kill();
      desktop = await launch();
      return desktop.page;
    },
    close: () => desktop.quit(),
  };
}
