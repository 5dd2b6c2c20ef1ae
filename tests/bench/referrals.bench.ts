import { indexRapport } from '../../core/rapport/rapport-index';
import { searchRapport } from '../../core/rapport/search-rapport';
import { referralFields } from '../../core/referral/referral';
import { createHistoryIndex } from '../../host/history/create-history-index';
import type { HostContext } from '../../host/host-context';
import { createAskLister } from '../../host/referrals/list-asks';
import { listReferrals } from '../../host/referrals/list-referrals';
import { createTreeLister } from '../../host/referrals/list-tree';
import { createReferralBook } from '../../host/referrals/referral-book';
import { someSettings } from '../support/a-pool-context';
import { aStore } from '../support/a-store';
import { bigWorkspaceAsOf, tenThousandAccounts } from '../support/ten-thousand-accounts';
import { type BenchFigure, median } from './bench-figure';

const nameCount = 5_000;

/** Every list of the referrals and of common ground after a change, at 10,000 accounts and 5,000 names. */
export async function measure(): Promise<BenchFigure[]> {
  const data = tenThousandAccounts();
  const ids = Object.keys(data.accounts);
  const stamp = { createdAt: '2026-11-01T08:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z', device: 'x' };
  for (let index = 0; index < nameCount; index += 1) {
    // Chains of ten: each account is named by the one before it.
    const fields = {
      fromAccountId: ids[index],
      toAccountId: index % 10 === 9 ? null : ids[index + 1],
      givenOn: '2025-01-15',
      name: `Name ${index}`,
    };
    const id = `referral-${index}`;
    data.referrals[id] = { ...referralFields.parse(fields), ...stamp, id };
  }
  const store = aStore(JSON.parse(JSON.stringify(data)));
  const settings = someSettings();
  const history = createHistoryIndex(
    store,
    () => bigWorkspaceAsOf,
    () => settings,
  );
  history.entries();
  const context = { store, history, settings: () => settings } as unknown as HostContext;
  const figure = (name: string, once: () => number): BenchFigure => {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < 9; round += 1) {
      const start = performance.now();
      found = once();
      times.push(performance.now() - start);
    }
    return { name, value: median(times.slice(2)), limit: 100, unit: 'ms', note: `${found} found` };
  };
  const asked = { scope: 'all', kind: null, offset: 0, limit: 100 } as const;
  const page = { offset: 0, limit: 100 };
  const named = { ...page, filter: 'all' } as const;
  const hobbies = ['sailing', 'Chess', 'golf', 'wooden boats', 'jazz', 'opera', 'curling', 'hops'];
  const people = Object.values(data.contacts).map(({ id, accountId, lastName }, index) => ({
    kind: 'contact' as const,
    id,
    name: lastName,
    accountId,
    accountName: 'An account',
    interests: [hobbies[index % hobbies.length] ?? '', `club ${index % 500}`],
    connections: [],
  }));
  const index = indexRapport(people);
  return [
    figure('whom to ask', () => createAskLister(context).list(asked, []).total),
    figure('names given', () => listReferrals(context, createReferralBook(context), named).total),
    figure('tree of referrals', () => createTreeLister(createReferralBook(context)).list(page).total),
    figure('indexing what people share', () => indexRapport(people).size),
    figure('searching what people share', () => searchRapport(index, 'garcia', 50).length),
  ];
}
