import { navigate } from 'wouter/use-hash-location';
import type { AccountRow } from '../../../core/account/account-list';
import { type AppCommand, useCommands } from '../../app/commands';
import { openLogCall } from '../../app/log-call-store';
import { poolOrder, poolWords } from '../../ui/pool-words';
import type { AccountsDialog } from './accounts-dialogs';
import { type AccountSort, type AccountsFilter, noFilter, sortedBy } from './accounts-filter';
import { giveToMarked } from './give-to-marked';
import type { Marked } from './use-marked';

interface AccountsKeys {
  readonly row: AccountRow | undefined;
  readonly marked: Marked;
  readonly filter: AccountsFilter;
  readonly change: (part: Partial<AccountsFilter>) => void;
  readonly focusSearch: () => void;
  readonly openDialog: (dialog: AccountsDialog) => void;
}

const sorts: readonly [AccountSort, string][] = [
  ['name', 'name'],
  ['owner', 'owner'],
  ['won', 'value won'],
  ['lost', 'value lost'],
  ['last-touch', 'last touch'],
  ['rank', 'rank'],
  ['fit', 'fit'],
];

/** Every action of the accounts list with its key. */
export function useAccountsCommands({
  row,
  marked,
  filter,
  change,
  focusSearch,
  openDialog,
}: AccountsKeys): void {
  const group = 'Accounts';
  const onRow: AppCommand[] = row
    ? [
        {
          id: 'open',
          label: `Open ${row.name}`,
          group,
          keys: 'enter',
          run: () => navigate(`/accounts/${row.id}`),
        },
        {
          id: 'mark',
          label: marked.has(row.id) ? `Unmark ${row.name}` : `Mark ${row.name}`,
          group,
          keys: ['x', 'space'],
          run: () => marked.toggle(row.id, row.name),
        },
        {
          id: 'log-call',
          label: `Log a call with ${row.name}`,
          group,
          keys: 'l',
          run: () => openLogCall({ accountId: row.id, accountName: row.name }),
        },
      ]
    : [];
  const onMarked: AppCommand[] =
    marked.ids.length > 0
      ? [
          {
            id: 'hand-over',
            label: 'Hand over',
            group,
            keys: 'h',
            run: () => openDialog({ kind: 'hand-over' }),
          },
          {
            id: 'give-value',
            label: 'Log value given to the marked accounts',
            group,
            keys: 'v',
            run: () => giveToMarked(marked),
          },
          { id: 'unmark', label: 'Unmark all', group, keys: 'escape', run: marked.clear },
        ]
      : [];
  if (marked.ids.length === 2) {
    onMarked.push({
      id: 'merge',
      label: 'Merge the two',
      group,
      keys: 'shift+m',
      run: () => openDialog({ kind: 'merge' }),
    });
  }
  useCommands([
    ...onRow,
    ...onMarked,
    { id: 'find', label: 'Search in the list', group, keys: '/', run: focusSearch },
    { id: 'new', label: 'New account', group, keys: 'n', run: () => openDialog({ kind: 'new' }) },
    {
      id: 'fit-above',
      label: 'Show only: fits better than the average',
      group: 'Sort and filter',
      run: () => change({ fit: 'above' }),
    },
    { id: 'clear', label: 'Clear search and filters', group, keys: 'c', run: () => change(noFilter) },
    ...sorts.map(([sort, word]) => ({
      id: `sort-${sort}`,
      label: `Sort by ${word}`,
      group: 'Sort and filter',
      run: () => change(sortedBy(filter, sort)),
    })),
    ...poolOrder.map((pool, index) => ({
      id: `pool-${pool}`,
      label: `Show only: ${poolWords[pool]}`,
      group: 'Sort and filter',
      keys: String(index + 1),
      run: () => change({ pool }),
    })),
    {
      id: 'pool-all',
      label: 'Show all pools',
      group: 'Sort and filter',
      keys: '0',
      run: () => change({ pool: null }),
    },
  ]);
}
