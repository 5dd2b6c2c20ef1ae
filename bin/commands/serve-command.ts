import { join } from 'node:path';
import { Command } from 'commander';
import type { Host } from '../../host/create-host';
import { openScreenFiles, type ScreenFiles } from '../../host/screens/screen-files';
import { print } from '../print';
import { productFolder } from '../product-folder';
import { servedWorkspaces } from '../server/served-workspaces';
import { type RunningServer, startServer } from '../server/start-server';
import { openHost } from '../with-host';
import { parsePort, workspaceOption } from './workspace-option';

/** The same port each time, since what a page keeps is kept by port; another one when it is taken. */
const usualPort = 4847;

interface ServeOptions {
  readonly workspace: string;
  readonly port?: number;
  readonly printLink: boolean;
}

/** `rekindle serve`: the same screens in the browser, on this computer only, until Ctrl-C. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the screens in the browser, on this computer only')
    .addOption(workspaceOption().makeOptionMandatory())
    .option('--port <number>', `the port; 0 takes any free one (usually ${usualPort})`, parsePort)
    .option('--print-link', 'print the link alone, for scripts', false)
    .action(async ({ workspace, port, printLink }: ServeOptions) => {
      const screens = openScreenFiles(join(productFolder, 'out/renderer'));
      const host = await openHost(workspace, { hostKind: 'browser' });
      const server = await startOrClose(host, screens, port);
      const printNewLink = () =>
        print(printLink ? server.newLink() : `Open ${server.newLink()}\n(once, within a minute)`);
      await printNewLink();
      if (!printLink) await print('Press Enter for a new link, Ctrl-C to stop.');
      process.stdin.on('data', () => void printNewLink());
      process.stdin.on('error', () => {});
      process.stdin.unref?.();
      stopOnSignal(host, server);
    });
}

async function startOrClose(host: Host, screens: ScreenFiles, askedPort?: number): Promise<RunningServer> {
  const start = (port: number) => startServer({ port, screens, ...servedWorkspaces(host) });
  try {
    if (askedPort !== undefined) return await start(askedPort);
    return await start(usualPort).catch(() => start(0));
  } catch (failure) {
    await host.close();
    throw failure;
  }
}

function stopOnSignal(host: Host, server: RunningServer): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.close();
    await host.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}
