import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const command = join(import.meta.dirname, '../../bin/rekindle.mjs');

export interface TerminalRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The answer of `--json`. */
  json(): unknown;
}

/** Runs the built `rekindle` with these arguments, as a script would. */
export async function runTerminal(...terminalArguments: string[]): Promise<TerminalRun> {
  const child = spawn(process.execPath, [command, ...terminalArguments], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [exitCode] = await once(child, 'close');
  return { exitCode, stdout, stderr, json: () => JSON.parse(stdout) };
}
