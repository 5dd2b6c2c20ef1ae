import { engagementFields } from '../../core/engagement/engagement';
import { sampleTexts } from '../../core/sample/sample-playbook-texts';
import { createHistoryIndex } from '../../host/history/create-history-index';
import type { HostContext } from '../../host/host-context';
import { createInsight } from '../../host/insight/create-insight';
import { someSettings } from '../support/a-pool-context';
import { aStore } from '../support/a-store';
import { bigWorkspaceAsOf, tenThousandAccounts } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';

const runCount = 20_000;
const filter = { period: 'all', repId: null, playbookId: null, pool: null } as const;

/** Every part of Insight at 10,000 accounts and 20,000 completed engagements, parsed from JSON as after a start: first after a change, and again. */
export async function measure(): Promise<BenchFigure[]> {
  const data = tenThousandAccounts();
  const stamp = { createdAt: '2026-11-01T08:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z', device: 'x' };
  for (const { id, playbookId, text } of Object.values(sampleTexts))
    data.texts[id] = { ...stamp, id, playbookId, text };
  const accountIds = Object.keys(data.accounts);
  const repIds = Object.keys(data.reps);
  const texts = Object.values(sampleTexts);
  for (let index = 0; index < runCount; index += 1) {
    const pinned = texts[index % texts.length] ?? sampleTexts.statusTalk;
    const on = new Date(Date.UTC(2026, 10, 21 - (index % 700))).toISOString().slice(0, 10);
    const at = `${on}T10:00:00.000Z`;
    const fields = engagementFields.parse({
      ...{ accountId: accountIds[index % accountIds.length], repId: repIds[index % repIds.length] },
      ...{ playbookId: pinned.playbookId, playbookTitle: pinned.title, textHash: pinned.id },
      ...{ status: 'done', pool: index % 2 === 0 ? 'old-no' : 'check-in', calledAt: `${on}T10:00:00` },
      steps: { 'read-deal': { state: index % 3 === 0 ? 'skipped' : 'done', at } },
      answers: { 'how-it-went': 'Some of it', 'coming-up': 'More' },
      review: { outcome: 'Connected', result: index % 4 === 0 ? 'Meeting booked' : '', verdict: 'Keep warm' },
    });
    data.engagements[`run-${index}`] = { ...fields, ...stamp, id: `run-${index}` };
  }
  const store = aStore(JSON.parse(JSON.stringify(data)));
  const settings = someSettings();
  const history = createHistoryIndex(
    store,
    () => bigWorkspaceAsOf,
    () => settings,
  );
  history.entries();
  const context = {
    ...{ store, history, settings: () => settings, asOf: () => bigWorkspaceAsOf },
  } as unknown as HostContext;
  const insight = createInsight(context);
  // The runs are read at the first question of all; every later one finds them read.
  const begun = performance.now();
  insight.page({ part: 'process', filter });
  const begin: BenchFigure = {
    ...{ name: 'the very first page', value: performance.now() - begun, limit: 200, unit: 'ms' },
    note: `${runCount} engagements read`,
  };
  const figures = [begin];
  const measured: readonly (readonly [name: string, ask: () => unknown])[] = [
    ...(['process', 'what-works', 'why-we-lose', 'pipeline'] as const).map(
      (part) => [part, () => insight.page({ part, filter })] as const,
    ),
    ['own page', () => insight.page({ part: 'own', filter: { ...filter, repId: repIds[0] ?? null } })],
    ['week of the team', () => insight.week({ on: null, repId: null })],
    ['week of a rep', () => insight.week({ on: null, repId: repIds[0] ?? null })],
    ['week of the team, a year ago', () => insight.week({ on: '2025-11-17', repId: null })],
  ];
  for (const [name, ask] of measured) {
    const first: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const [deal] = Object.values(store.data.deals);
      if (deal) store.commit({ put: 'deals', record: { ...deal, notes: `Round ${round}` } });
      history.entries();
      first.push(timed(ask));
      again.push(timed(ask));
    }
    const figure = { unit: 'ms' } as const;
    figures.push({ ...figure, name: `${name}, after a change`, value: median(first.slice(2)), limit: 200 });
    figures.push({ ...figure, name: `${name}, again`, value: median(again.slice(2)), limit: 50 });
  }
  return figures;
}

function timed(once: () => unknown): number {
  const start = performance.now();
  once();
  return performance.now() - start;
}
