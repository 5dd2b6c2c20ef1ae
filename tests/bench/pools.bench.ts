import type { AccountHistory } from '../../core/account/account-history';
import { findPools } from '../../core/pool/find-pools';
import { createHistoryIndex } from '../../host/history/create-history-index';
import type { HostContext } from '../../host/host-context';
import { buildToday } from '../../host/today/build-today';
import { someSettings } from '../support/a-pool-context';
import { aStore, type TestStore } from '../support/a-store';
import { bigWorkspaceAsOf, tenThousandAccounts } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';
import { measureSearch } from './measure-search';

/** At 10,000 accounts and 100,000 activities, parsed from JSON as after a start. */
export async function measure(): Promise<BenchFigure[]> {
  const store = aStore(JSON.parse(JSON.stringify(tenThousandAccounts())));
  return [allPools(store), oneChange(store), todayAgain(store), ...(await measureSearch(store))];
}

const settings = someSettings();
const indexOf = (store: TestStore) =>
  createHistoryIndex(
    store,
    () => bigWorkspaceAsOf,
    () => settings,
  );

function allPools(store: TestStore): BenchFigure {
  const index = indexOf(store);
  const histories: AccountHistory[] = [...index.all()];
  const context = index.poolContext();
  const times: number[] = [];
  let places = 0;
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    places = 0;
    for (const history of histories) places += findPools(history, context).length;
    times.push(performance.now() - start);
  }
  index.close();
  return {
    name: 'all pools over everything',
    value: median(times.slice(2)),
    limit: 100,
    unit: 'ms',
    note: `${places} places in pools; the first time ${times[0]?.toFixed(0)} ms`,
  };
}

/** From a committed activity to the account's new pools, everything else being computed already. */
function oneChange(store: TestStore): BenchFigure {
  const index = indexOf(store);
  index.entries();
  const activities = Object.values(store.data.activities);
  const times: number[] = [];
  for (let round = 0; round < 500; round += 1) {
    const activity = activities[(round * 7_919) % activities.length];
    if (!activity) continue;
    const start = performance.now();
    store.commit({ put: 'activities', record: { ...activity, id: `new-${round}`, at: bigWorkspaceAsOf } });
    index.poolsOf(activity.accountId);
    times.push(performance.now() - start);
  }
  index.close();
  const sorted = times.sort((a, b) => a - b);
  return {
    name: 'pools after one change, 99 of 100',
    value: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
    limit: 1,
    unit: 'ms',
    note: `median ${median(times).toFixed(3)} ms`,
  };
}

/** What Today costs after a change, without the way over the boundary. */
function todayAgain(store: TestStore): BenchFigure {
  const history = indexOf(store);
  // Today reads the index and the settings, and nothing else of the host.
  const context = { history, settings: () => settings } as unknown as HostContext;
  const input = { scope: 'all', pool: null, offset: 0, limit: 100 } as const;
  const times: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    const [activity] = Object.values(store.data.activities);
    if (activity) store.commit({ put: 'activities', record: { ...activity, subject: `Talk ${round}` } });
    const start = performance.now();
    buildToday(context, [], input);
    times.push(performance.now() - start);
  }
  history.close();
  return {
    name: 'Today after one change',
    value: median(times.slice(2)),
    limit: 50,
    unit: 'ms',
    note: `the first time ${times[0]?.toFixed(0)} ms`,
  };
}
