import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Envelope } from '../../core/app-error';
import type { RequestInput, RequestName } from '../../core/contract';
import type { Change } from '../../core/workspace/workspace-data';
import { createHost, type Host } from '../../host/create-host';
import { createRouter } from '../../host/router';
import { aBusyDesk } from '../support/a-busy-desk';
import { bigWorkspaceAsOf } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';

const limitMs = 100;
const rounds = 11;

/**
 * Every list of the desk as a screen asks for it: over the router, with what the answer takes to be carried,
 * after a call was logged and a deal changed, on a real folder.
 */
export async function measure(): Promise<BenchFigure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekindle-bench-'));
  try {
    const host = await openBusyDesk(folder);
    const ask = createRouter(host.handlers);
    const logCall = callLogger(host);
    const figures: BenchFigure[] = [];
    for (const [name, request, input] of lists)
      figures.push(await figureOf(name, logCall, () => ask(request, input)));
    await host.close();
    return figures;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type List = {
  [N in RequestName]: readonly [name: string, request: N, input: RequestInput<N>];
}[RequestName];

const all = { scope: 'all' } as const;
const lists: readonly List[] = [
  ['Today', 'today.get', all],
  ['set aside and left in peace', 'today.setAsides', {}],
  ['deals that grew old', 'today.staleDeals', {}],
  ['power hours', 'powerHour.overview', {}],
  ['power hour: whom it would call', 'powerHour.preview', { most: 200 }],
  ['power hour: preparing 200 accounts', 'powerHour.get', { id: 'hour-0' }],
  ['power hour: live, scoreboard and queue', 'powerHour.get', { id: 'hour-1' }],
  ['power hour: recap', 'powerHour.get', { id: 'hour-2' }],
  ['referrals: whom to ask', 'referral.toAsk', all],
  ['referrals: names given', 'referral.list', {}],
  ['referrals: tree', 'referral.tree', {}],
  ['rhythm: overdue', 'rhythm.list', { ...all, view: 'overdue' }],
  ['rhythm: coming', 'rhythm.list', { ...all, view: 'coming' }],
  ['rhythm: to decide', 'rhythm.list', { ...all, view: 'decide' }],
  ['rhythm: left in peace', 'rhythm.list', { ...all, view: 'peace' }],
  ['value: whom a pool would give to', 'value.recipients', { to: { is: 'pool', ...all, pool: 'old-no' } }],
  ['ideas', 'idea.list', {}],
  ['common ground', 'rapport.search', { search: '' }],
  ['common ground, searched', 'rapport.search', { search: 'garcia' }],
  ['fit: profile', 'fit.profile', {}],
  ['fit: under the radar', 'fit.targets', { ...all, list: 'radar' }],
  ['fit: facts that are missing', 'fit.targets', { ...all, list: 'missing' }],
  ['stock by week', 'stock.get', { ...all, step: 'week' }],
  ['hand-offs', 'handOff.report', all],
  ['thanks', 'credit.thanks', {}],
  ['programmes', 'programme.list', {}],
  ['programme with its objectives', 'programme.get', { id: 'programme-0' }],
  ['process: open deals', 'process.deals', all],
  ['process: deals without a checkpoint', 'process.deals', { ...all, onlyLacking: true }],
  ['reminders', 'reminder.list', {}],
  ['accounts', 'accounts.list', {}],
  ['reps', 'rep.list', {}],
  ['stories', 'story.list', {}],
];

async function openBusyDesk(folder: string): Promise<Host> {
  const now = () => new Date(2026, 10, 22, 12, 0, 0);
  const options = { folder, hostKind: 'browser', version: 'bench', now } as const;
  const filling = await createHost({ ...options, shippedPlaybooks: path.resolve('playbooks') });
  const changes: Change[] = [];
  for (const [collection, records] of Object.entries(aBusyDesk())) {
    for (const record of Object.values(records))
      changes.push({ put: collection, record } as unknown as Change);
  }
  await filling.context.store.commit(changes);
  await filling.context.workspace.compact();
  await filling.close();
  return createHost({ ...options, asOf: bigWorkspaceAsOf });
}

async function figureOf(
  name: string,
  logCall: (round: number) => Promise<void>,
  ask: () => Promise<Envelope<unknown>>,
): Promise<BenchFigure> {
  const times: number[] = [];
  let answer = '';
  for (let round = 0; round < rounds; round += 1) {
    await logCall(round);
    const start = performance.now();
    answer = JSON.stringify(await ask());
    times.push(performance.now() - start);
    if (!answer.startsWith('{"ok":true')) throw new Error(`${name}: ${answer.slice(0, 500)}`);
  }
  const note = `${Math.round(answer.length / 1_000)} kB; the first time ${times[0]?.toFixed(0)} ms`;
  return { name, value: median(times.slice(2)), limit: limitMs, unit: 'ms', note };
}

/** As after most calls: an activity, and the deal that it was about; another account each time. */
function callLogger({ context: { store } }: Host): (round: number) => Promise<void> {
  const activities = Object.values(store.data.activities).slice(0, 1_000);
  const deals = new Map(Object.values(store.data.deals).map((deal) => [deal.accountId, deal]));
  return async (round) => {
    const activity = activities[(round * 37) % activities.length];
    const deal = deals.get(activity?.accountId ?? '');
    if (!activity || !deal) throw new Error('Nothing to change');
    await store.commit([
      { put: 'activities', record: { ...activity, subject: `Talk ${round}` } },
      { put: 'deals', record: { ...deal, amount: 1_000 + round } },
    ]);
  };
}
