import { setImmediate as nextTurn } from 'node:timers/promises';
import { accountListQuery } from '../../core/account/account-list';
import { createAccountLister } from '../../host/accounts/list-accounts';
import { createHistoryIndex } from '../../host/history/create-history-index';
import { createWorkspaceSearch } from '../../host/search/workspace-search';
import { someSettings } from '../support/a-pool-context';
import type { TestStore } from '../support/a-store';
import { bigWorkspaceAsOf } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';

/** What people type: names, with typos, swapped letters and words, people, words of notes, nonsense. */
const searches = [
  'granite motors',
  'grantie motros',
  'motors granite',
  'blue field 1234',
  'harbr labs',
  'clara costa',
  'costa clra',
  'promised training',
  'budget frozen until',
  'head of operations',
  'references from the same',
  'talk 4711',
  'ada complained',
  'quality was never in doubt',
  'zzzyx nothing',
  'ünter café',
  '.*(a+)+$',
];

/** Every keystroke of every search, as both the palette and the accounts list ask it. */
export async function measureSearch(store: TestStore): Promise<BenchFigure[]> {
  const settings = someSettings();
  const history = createHistoryIndex(
    store,
    () => bigWorkspaceAsOf,
    () => settings,
  );
  const search = createWorkspaceSearch(store, history);
  const lister = createAccountLister({ history, settings: () => settings });
  const longestBuildMs = await build(search);
  const palette = await typed((text) => search.find(text, 20));
  const list = await typed(async (text) => {
    const query = accountListQuery.parse({ search: text });
    lister.list(query, await search.findAccounts(text));
  });
  history.close();
  return [
    figure('search as you type, 95 of 100 keystrokes', palette),
    figure('filtering the accounts list as you type, 95 of 100 keystrokes', list),
    {
      name: 'longest hold of the thread while notes are indexed',
      value: longestBuildMs,
      limit: 50,
      unit: 'ms',
    },
  ];
}

/** The first search begins to index the notes; watches the thread until that is done. */
async function build(search: ReturnType<typeof createWorkspaceSearch>): Promise<number> {
  let longest = 0;
  const answer = search.find('qqqqq', 20);
  let isAnswered = false;
  void answer.then(() => {
    isAnswered = true;
  });
  const end = performance.now() + 4_000;
  let last = performance.now();
  while (!isAnswered || performance.now() < end) {
    await nextTurn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

/** The middle of three rounds a keystroke, so that a busy neighbour on the machine is not measured. */
async function typed(find: (text: string) => Promise<unknown>): Promise<number[]> {
  const rounds = new Map<string, number[]>();
  for (let round = 0; round < 3; round += 1) {
    for (const whole of searches) {
      for (let length = 1; length <= whole.length; length += 1) {
        const text = whole.slice(0, length);
        const start = performance.now();
        await find(text);
        rounds.set(text, [...(rounds.get(text) ?? []), performance.now() - start]);
      }
    }
  }
  return [...rounds.values()].map(median);
}

function figure(name: string, times: readonly number[]): BenchFigure {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    name,
    value: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    limit: 10,
    unit: 'ms',
    note: `${times.length} keystrokes, median ${median(times).toFixed(2)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms`,
  };
}
