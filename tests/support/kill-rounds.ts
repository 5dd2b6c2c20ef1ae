import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkspace } from '../../host/storage/open-workspace';
import { bundleProgram } from './bundle-program';
import { keptTransactions } from './killed-writer';

export interface KillResult {
  kills: number;
  acknowledged: number;
  duringCompaction: number;
  lost: number;
  malformed: number;
  leftovers: number;
  readonly findings: string[];
}

/** Kills a writing process so many times, two at a time in workspaces of their own, and looks at what is left. */
export async function killRounds(count: number): Promise<KillResult> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekindle-kills-'));
  const result: KillResult = {
    kills: 0,
    acknowledged: 0,
    duringCompaction: 0,
    lost: 0,
    malformed: 0,
    leftovers: 0,
    findings: [],
  };
  try {
    const source = path.join(process.cwd(), 'tests', 'support', 'killed-writer.ts');
    const program = await bundleProgram(source, folder);
    const lanes = await Promise.allSettled(
      ['one', 'two'].map(async (name, lane) => {
        const workspace = path.join(folder, name);
        for (let round = lane; round < count; round += 2) await oneKill(program, workspace, result);
      }),
    );
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
    return result;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function oneKill(program: string, workspace: string, result: KillResult): Promise<void> {
  const output = await runAndKill(program, workspace);
  result.kills += 1;
  const answered = [...output.matchAll(/^answered (\d+)$/gm)].map((match) => Number(match[1]));
  if (output.lastIndexOf('compacting') > output.lastIndexOf('compacted')) result.duringCompaction += 1;
  result.acknowledged += answered.length;
  await lookAt(workspace, Math.max(0, ...answered), result);
}

/** Kills within 60 ms of the start of writing; one in eight already while it starts. */
function runAndKill(program: string, workspace: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, workspace], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let isKilled = false;
    const kill = () => {
      isKilled = true;
      child.kill('SIGKILL');
    };
    if (Math.random() < 1 / 8) setTimeout(kill, 30 + Math.random() * 120);
    child.stdout.on('data', (part: Buffer) => {
      if (output === '') setTimeout(kill, Math.random() * 60);
      output += part;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (isKilled) resolve(output);
      else reject(new Error(`The writer ended by itself with ${code}: ${output.slice(-500)}`));
    });
  });
}

async function lookAt(folder: string, answered: number, result: KillResult): Promise<void> {
  let workspace: Awaited<ReturnType<typeof openWorkspace>>;
  try {
    workspace = await openWorkspace(folder, { now: () => new Date(), newId: randomUUID, program: 'look' });
  } catch (error) {
    result.malformed += 1;
    result.findings.push(String(error));
    return;
  }
  if (workspace.recovery) {
    result.malformed += 1;
    result.findings.push(workspace.recovery.message);
  }
  const { offerings } = workspace.store.data;
  const reached = Number(offerings.counter?.name ?? 0);
  if (reached < answered) result.lost += answered - reached;
  const expected = new Set(reached > 0 ? ['counter'] : []);
  for (let number = Math.max(1, reached - keptTransactions + 1); number <= reached; number += 1) {
    for (const part of number % 17 === 0 ? ['a', 'b', 'c'] : ['a', 'b']) expected.add(`${number}-${part}`);
  }
  const found = new Set(Object.keys(offerings));
  const differing = [
    ...[...expected].filter((id) => !found.has(id)),
    ...[...found].filter((id) => !expected.has(id)),
  ];
  if (differing.length > 0) {
    result.lost += 1;
    result.findings.push(`not all or nothing at ${reached}: ${differing.join(' ')}`);
  }
  const names = fs.readdirSync(folder, { recursive: true }).map(String);
  result.leftovers += names.filter((name) => name.includes('.tmp')).length;
  await workspace.close();
}
