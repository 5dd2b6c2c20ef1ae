import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Change } from '../../core/workspace/workspace-data';
import { openWorkspace } from '../../host/storage/open-workspace';
import { bundleProgram } from '../support/bundle-program';
import { killRounds } from '../support/kill-rounds';
import { tenThousandAccounts } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';

/** Turns shorter than this only waited for the disk. */
const shortestSliceMs = 2;
const options = { now: () => new Date(), newId: randomUUID, program: 'bench' };

/** R1 and R2 at full size. */
export async function measure(): Promise<BenchFigure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekindle-bench-'));
  try {
    const plain = path.join(folder, 'plain.json');
    await fill(folder, plain);
    return [
      await oneChange(folder),
      await coldStart(folder, plain),
      await slices(folder),
      ...(await kills()),
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string, plain: string): Promise<void> {
  const data = tenThousandAccounts();
  fs.writeFileSync(plain, JSON.stringify(data));
  const workspace = await openWorkspace(folder, options);
  const changes: Change[] = [];
  for (const [collection, records] of Object.entries(data)) {
    for (const record of Object.values(records))
      changes.push({ put: collection, record } as unknown as Change);
  }
  await workspace.store.commit(changes);
  await workspace.compact();
  await workspace.close();
}

/** Interleaved with the bare append and fdatasync of the same bytes, on the same disk. */
async function oneChange(folder: string): Promise<BenchFigure> {
  const workspace = await openWorkspace(folder, options);
  const { store } = workspace;
  const activity = Object.values(store.data.activities)[0];
  if (!activity) throw new Error('Nothing to change');
  const line = Buffer.from(`${JSON.stringify([['activities', activity]])} and its checksum\n`);
  const bare = fs.openSync(path.join(folder, 'bare.txt'), 'w');
  const ratios: number[] = [];
  const bareMs: number[] = [];
  const storeMs: number[] = [];
  let position = 0;
  for (let round = 0; round < 400; round += 1) {
    const start = performance.now();
    fs.writeSync(bare, line, 0, line.length, position);
    fs.fdatasyncSync(bare);
    position += line.length;
    const between = performance.now();
    await store.commit([{ put: 'activities', record: { ...activity, subject: `Talk ${round}` } }]);
    const end = performance.now();
    if (round < 50) continue;
    ratios.push((end - between) / (between - start));
    bareMs.push(between - start);
    storeMs.push(end - between);
  }
  fs.closeSync(bare);
  await workspace.close();
  return {
    name: 'one durable change at 100,000 activities, to bare append',
    value: median(ratios),
    limit: 1.5,
    unit: 'x',
    note: `${median(storeMs).toFixed(3)} ms to ${median(bareMs).toFixed(3)} ms`,
  };
}

/** Interleaved with reading and parsing one plain JSON file of the same data, each in a process of its own. */
async function coldStart(folder: string, plain: string): Promise<BenchFigure> {
  const probe = await bundleProgram(path.resolve('tests/support/cold-start-probe.ts'), folder);
  const time = (kind: string, place: string) => Number(execFileSync(process.execPath, [probe, kind, place]));
  const ratios: number[] = [];
  const plainMs: number[] = [];
  const openMs: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const plainTime = time('plain', plain);
    const openTime = time('workspace', folder);
    ratios.push(openTime / plainTime);
    plainMs.push(plainTime);
    openMs.push(openTime);
  }
  return {
    name: 'cold start to first answer, to plain read and JSON.parse',
    value: median(ratios),
    limit: 1.5,
    unit: 'x',
    note: `${median(openMs).toFixed(0)} ms to ${median(plainMs).toFixed(0)} ms`,
  };
}

/** How long compacting holds the thread at a time, but for what the machine's other work adds to a few. */
async function slices(folder: string): Promise<BenchFigure> {
  const workspace = await openWorkspace(folder, options);
  const holds: number[] = [];
  const wholeMs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    let last = performance.now();
    let isRunning = true;
    const look = () => {
      const now = performance.now();
      if (now - last >= shortestSliceMs) holds.push(now - last);
      last = now;
      if (isRunning) setImmediate(look);
    };
    setImmediate(look);
    const start = performance.now();
    await workspace.compact();
    wholeMs.push(performance.now() - start);
    isRunning = false;
  }
  await workspace.close();
  holds.sort((a, b) => a - b);
  return {
    name: '9 of 10 holds of the thread while compacting everything',
    value: holds[Math.floor(holds.length * 0.9)] ?? 0,
    limit: 10,
    unit: 'ms',
    note: `longest ${holds.at(-1)?.toFixed(0)} ms, ${median(wholeMs).toFixed(0)} ms in all`,
  };
}

async function kills(): Promise<BenchFigure[]> {
  const count = Number(process.env.REKINDLE_BENCH_KILLS ?? 1_000);
  const { acknowledged, lost, malformed, leftovers, duringCompaction } = await killRounds(count);
  const note = `${count} kills, ${duringCompaction} of them while compacting, ${acknowledged} answered changes`;
  return [
    { name: 'answered changes lost by SIGKILL', value: lost, limit: 0, unit: 'lost', note },
    { name: 'malformed files after SIGKILL', value: malformed, limit: 0, unit: 'files' },
    { name: 'temporary files left after the next start', value: leftovers, limit: 0, unit: 'files' },
  ];
}
