import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aTemporaryFolder } from '../support/a-workspace-folder';
import { bundleProgram } from '../support/bundle-program';

interface SystemCall {
  readonly name: string;
  readonly argumentsText: string;
  readonly result: number;
}

/** Calls in the order in which they ended; strace splits one that another thread interrupts. */
function readTrace(text: string): SystemCall[] {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const begun = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (begun !== undefined) {
      unfinished.set(thread, begun);
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    const whole = resumed === undefined ? rest : `${unfinished.get(thread)}${resumed}`;
    const call = /^(\w+)\((.*)\) += (-?\d+)/.exec(whole);
    if (call) calls.push({ name: call[1] ?? '', argumentsText: call[2] ?? '', result: Number(call[3]) });
  }
  return calls;
}

const canTrace =
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!canTrace)
  console.log('strace is not to be had: the order of system calls is checked by sync-order only.');

test.runIf(canTrace)(
  'R2: the kernel sees a sync before every answer, and before and after every rename',
  async () => {
    const folder = await aTemporaryFolder();
    const program = await bundleProgram(path.resolve('tests/support/traced-writer.ts'), folder);
    const workspace = path.join(folder, 'workspace');
    const traceFile = path.join(folder, 'trace.txt');
    const traced = 'trace=openat,close,write,pwrite64,fsync,fdatasync,rename';
    execFileSync('strace', [
      '-f',
      '-e',
      traced,
      '-s',
      '300',
      '-o',
      traceFile,
      process.execPath,
      program,
      workspace,
    ]);

    const names = new Map<number, string>();
    const unsynced = new Set<string>();
    let unsyncedFolder: string | null = null;
    let isChangeWritten = false;
    let answers = 0;
    let renames = 0;
    for (const { name, argumentsText, result } of readTrace(await readFile(traceFile, 'utf8'))) {
      const descriptor = Number.parseInt(argumentsText, 10);
      const file = names.get(descriptor);
      if (name === 'openat' && result >= 0) {
        const opened = /"([^"]*)"/.exec(argumentsText)?.[1] ?? '';
        names.set(result, opened);
      } else if (name === 'close') names.delete(descriptor);
      else if ((name === 'write' || name === 'pwrite64') && file && /journal|snapshot|backups/.test(file)) {
        unsynced.add(file);
        if (argumentsText.includes('offerings')) isChangeWritten = true;
      } else if ((name === 'fsync' || name === 'fdatasync') && result === 0 && file) {
        unsynced.delete(file);
        if (file === unsyncedFolder) unsyncedFolder = null;
      } else if (name === 'rename' && /journal|snapshot|backups/.test(argumentsText)) {
        renames += 1;
        const [from = '', to = ''] = [...argumentsText.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
        expect(unsynced).not.toContain(from);
        unsyncedFolder = path.dirname(to);
      }
      if (name === 'write' && descriptor === 1 && argumentsText.includes('answered')) {
        answers += 1;
        expect([...unsynced]).toEqual([]);
        expect(isChangeWritten).toBe(true);
        isChangeWritten = false;
        expect(unsyncedFolder).toBeNull();
      }
    }
    expect(answers).toBe(40);
    expect(renames).toBeGreaterThan(10);
  },
  60_000,
);
