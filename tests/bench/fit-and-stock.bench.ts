import { listTargets } from '../../host/fit/list-targets';
import { createHistoryIndex } from '../../host/history/create-history-index';
import type { HostContext } from '../../host/host-context';
import { createStockBuilder } from '../../host/stock/build-stock';
import { someSettings } from '../support/a-pool-context';
import { aStore } from '../support/a-store';
import { bigWorkspaceAsOf, tenThousandAccounts } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';

/** At 10,000 accounts, 20,000 deals and 100,000 activities, without the way over the boundary. */
export async function measure(): Promise<BenchFigure[]> {
  const store = aStore(JSON.parse(JSON.stringify(tenThousandAccounts())));
  const settings = someSettings();
  const history = createHistoryIndex(
    store,
    () => bigWorkspaceAsOf,
    () => settings,
  );
  // Both read the index and the settings, and nothing else of the host.
  const context = { history, settings: () => settings } as unknown as HostContext;
  history.entries();
  const [deal] = Object.values(store.data.deals);
  /** A changed deal makes what was learned be learned anew. */
  const change = (round: number) => {
    if (deal) store.commit({ put: 'deals', record: { ...deal, amount: 1_000 + round } });
  };
  const stock = createStockBuilder(context);
  const page = { scope: 'all', list: 'radar', days: 180, mostTouches: 1, offset: 0, limit: 100 } as const;
  return [
    figure('right targets after a changed deal', 50, (round) => {
      change(round);
      return `${listTargets(context, page).total} under the radar`;
    }),
    figure('stock by week with its outlook, after a changed deal', 100, (round) => {
      change(round);
      const { outlook } = stock.build({ scope: 'all', step: 'week' });
      return `${outlook.live} live`;
    }),
  ];
}

function figure(name: string, limit: number, run: (round: number) => string): BenchFigure {
  const times: number[] = [];
  let said = '';
  for (let round = 0; round < 11; round += 1) {
    const start = performance.now();
    said = run(round);
    times.push(performance.now() - start);
  }
  const note = `${said}; the first time ${times[0]?.toFixed(0)} ms`;
  return { name, value: median(times.slice(2)), limit, unit: 'ms', note };
}
