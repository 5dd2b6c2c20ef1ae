import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contract, type RequestInput, type RequestName, type RequestOutput } from '../../core/contract';
import { createHost, type Host } from '../../host/create-host';

export interface TestHost {
  readonly folder: string;
  readonly host: Host;
  /** As a screen would: checked by the contract on its way in and out. */
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  /** Closes the workspace and opens it again, as after quitting the app. */
  reopen(): Promise<TestHost>;
  close(): Promise<void>;
}

interface TestHostOptions {
  /** Texts by their path inside the playbook folder. */
  readonly playbooks?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  readonly folder?: string;
  /** The folder of playbooks that come with the app. */
  readonly shippedPlaybooks?: string;
}

/** A real host on a real temporary folder, on the 30th of June 2018 at noon unless told otherwise. */
export async function openTestHost(options: TestHostOptions = {}): Promise<TestHost> {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'rekindle-')));
  const now = options.now ?? (() => new Date(2018, 5, 30, 12, 0, 0));
  for (const [name, text] of Object.entries(options.playbooks ?? {})) {
    const file = path.join(folder, 'playbooks', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const shipped = options.shippedPlaybooks ? { shippedPlaybooks: options.shippedPlaybooks } : {};
  const host = await createHost({ folder, hostKind: 'browser', version: '0.0.0', now, ...shipped });
  return {
    folder,
    host,
    async request(name, input) {
      const parsed = contract[name].input.parse(input);
      const handler = host.handlers[name] as (input: unknown) => Promise<unknown>;
      return contract[name].output.parse(await handler(parsed)) as never;
    },
    async reopen() {
      await host.close();
      return openTestHost({ folder, now, ...shipped });
    },
    async close() {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
