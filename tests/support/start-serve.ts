import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const projectFolder = join(import.meta.dirname, '../..');

export interface ServeProcess {
  /** The one-time link that it printed. */
  readonly link: string;
  readonly pid: number;
  /** Everything that it has printed so far. */
  output(): string;
  /** Presses Enter and waits for the new link. */
  askForLink(): Promise<string>;
  kill(): Promise<void>;
  /** Ctrl-C; answers with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built `rekindle serve`; port 0 takes any free one. */
export async function startServe(workspace: string, port: number): Promise<ServeProcess> {
  const command = join(projectFolder, 'bin/rekindle.mjs');
  const child = spawn(
    process.execPath,
    [command, 'serve', '--workspace', workspace, '--port', String(port), '--print-link'],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = once(child, 'exit');
  const links = () => output.match(/http:\/\/127\.0\.0\.1:\d+\/open\?code=\S+(?=\s)/g) ?? [];
  const nextLink = async (known: number): Promise<string> => {
    for (let attempt = 0; attempt < 600; attempt++) {
      const link = links()[known];
      if (link !== undefined) return link;
      if (child.exitCode !== null) throw new Error(`rekindle serve ended with ${child.exitCode}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`rekindle serve printed no link:\n${output}`);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await ended;
    }
    return child.exitCode;
  };
  return {
    link: await nextLink(0),
    pid: child.pid ?? 0,
    output: () => output,
    askForLink() {
      const known = links().length;
      child.stdin.write('\n');
      return nextLink(known);
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGINT'),
  };
}
