import { Button, CloseButton, Loader, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useRowList } from '../../app/use-row-list';
import { ErrorPanel } from '../../ui/error-panel';
import { KeyHint } from '../../ui/key-caps';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import rowList from '../../ui/row-list.module.css';
import { AccountTable } from './account-table';
import classes from './accounts.module.css';
import { type AccountsDialog, AccountsDialogs } from './accounts-dialogs';
import { type AccountsFilter, noFilter } from './accounts-filter';
import { EmptyAccounts } from './empty-accounts';
import { FilterBar } from './filter-bar';
import { MoreAboutAccounts } from './more-about-accounts';
import { SelectionBar } from './selection-bar';
import { useAccountsCommands } from './use-accounts-commands';
import { useMarked } from './use-marked';

const rowHeightPx = 40;

/** All accounts, read in pages; search, filters, sort and marks are kept when one comes back. */
export function AccountsScreen() {
  const [filter, setFilter] = useKept<AccountsFilter>('accounts.filter', noFilter);
  const [count, setCount] = useKept('accounts.count', 0);
  const [dialog, setDialog] = useState<AccountsDialog | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [search] = useDebouncedValue(filter.search, 60);
  const marked = useMarked();
  const list = useRowList({ keptAs: 'accounts', count, rowHeightPx, group: 'Accounts' });
  const rows = list.virtualizer.getVirtualItems();
  const pages = usePages(
    'accounts.list',
    (offset, limit) => ({ ...filter, search, offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const first = pages.first;
  const isSearching = pages.isOutdated || search !== filter.search;
  if (first && first.total !== count) setCount(first.total);
  const rowAt = (index: number) => pages.page(Math.floor(index / pageSize))?.rows[index % pageSize];
  const change = (part: Partial<AccountsFilter>) => {
    setFilter({ ...filter, ...part });
    list.select(0);
    list.virtualizer.scrollToOffset(0);
  };
  useAccountsCommands({
    row: rowAt(list.selected),
    marked,
    filter,
    change,
    focusSearch: () => searchField.current?.focus(),
    openDialog: setDialog,
  });

  return (
    <Page
      title="Accounts"
      isFilled
      aside={first ? <span className="rk-soft rk-number">{first.total.toLocaleString('en-US')}</span> : null}
      search={
        <TextInput
          ref={searchField}
          aria-label="Search accounts, people and notes"
          placeholder="Search names, people, notes"
          value={filter.search}
          maxLength={500}
          onChange={(event) => change({ search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              list.moveTo(0);
            } else if (event.key === 'Escape') change({ search: '' });
          }}
          leftSection={
            isSearching ? (
              <Loader size={14} color="gray" className={classes.searching} />
            ) : (
              <IconSearch size={15} stroke={1.7} aria-hidden="true" />
            )
          }
          rightSection={
            filter.search ? (
              <CloseButton size="sm" aria-label="Clear the search" onClick={() => change({ search: '' })} />
            ) : (
              <KeyHint keys="/" />
            )
          }
        />
      }
      action={
        <>
          <Button variant="filled" onClick={() => setDialog({ kind: 'new' })}>
            New account
            <KeyHint keys="n" />
          </Button>
          <MoreAboutAccounts />
        </>
      }
    >
      <section className={rowList.screen} aria-label="Accounts">
        {marked.ids.length > 0 ? (
          <SelectionBar marked={marked} openDialog={setDialog} />
        ) : (
          <FilterBar filter={filter} list={first} onChange={change} />
        )}
        {pages.error && !first ? (
          <ErrorPanel
            title="Accounts could not be read"
            message={pages.error.message}
            onRetry={pages.retry}
          />
        ) : null}
        {isSearching && first?.total === 0 ? <Loading what="Searching" /> : null}
        {first?.total === 0 && !isSearching ? (
          <EmptyAccounts filter={filter} onClear={() => change(noFilter)} />
        ) : null}
        {first && first.total > 0 ? (
          <AccountTable
            list={list}
            count={first.total}
            rowAt={rowAt}
            filter={filter}
            onSort={change}
            marked={marked}
          />
        ) : null}
        {!first && !pages.error ? <Loading what="Reading the accounts" /> : null}
      </section>
      <AccountsDialogs dialog={dialog} marked={marked} onClose={() => setDialog(null)} />
    </Page>
  );
}
