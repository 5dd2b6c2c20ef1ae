import { join, resolve } from 'node:path';
import { createHost, type Host, type HostOptions } from '../host/create-host';
import { productFolder, productVersion } from './product-folder';

type Choices = Pick<HostOptions, 'hostKind' | 'asOf'>;

export function openHost(workspace: string, choices: Choices): Promise<Host> {
  return createHost({
    folder: resolve(workspace),
    version: productVersion(),
    shippedPlaybooks: join(productFolder, 'playbooks'),
    ...choices,
  });
}

/** Opens the workspace for one command and gives it free again, also when the command fails. */
export async function withHost<T>(
  workspace: string,
  work: (host: Host) => Promise<T>,
  choices: Partial<Choices> = {},
): Promise<T> {
  const host = await openHost(workspace, { hostKind: 'terminal', ...choices });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}
