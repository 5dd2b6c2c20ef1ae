// biome-ignore-all lint/a11y/useSemanticElements: a virtual list of rows cannot be laid out by a table.
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { AccountRow } from '../../../core/account/account-list';
import type { RowList } from '../../app/use-row-list';
import rowList from '../../ui/row-list.module.css';
import { AccountLine } from './account-line';
import classes from './accounts.module.css';
import { type AccountSort, type AccountsFilter, sortedBy } from './accounts-filter';
import type { Marked } from './use-marked';

interface AccountTableProps {
  readonly list: RowList;
  readonly count: number;
  readonly rowAt: (index: number) => AccountRow | undefined;
  readonly filter: AccountsFilter;
  readonly onSort: (part: Partial<AccountsFilter>) => void;
  readonly marked: Marked;
}

const columns: readonly {
  readonly sort?: AccountSort;
  readonly label: string;
  readonly isNumber?: boolean;
  /** Left out where there is little room. */
  readonly isExtra?: boolean;
}[] = [
  { sort: 'name', label: 'Name' },
  { sort: 'rank', label: 'Pools' },
  { sort: 'owner', label: 'Owner' },
  { label: 'Segment, industry', isExtra: true },
  { sort: 'fit', label: 'Fit', isNumber: true },
  { sort: 'won', label: 'Won', isNumber: true },
  { sort: 'lost', label: 'Lost', isNumber: true },
  { sort: 'last-touch', label: 'Last touch', isNumber: true },
];

function SortArrow({ isDescending }: { readonly isDescending: boolean }) {
  const Icon = isDescending ? IconArrowDown : IconArrowUp;
  return <Icon size={13} stroke={2} aria-hidden="true" />;
}

/** The table of accounts; only the rows in view are in the page. */
export function AccountTable({ list, count, rowAt, filter, onSort, marked }: AccountTableProps) {
  const shown = list.virtualizer.getVirtualItems();
  const inView = shown.map((item) => rowAt(item.index)).filter((row) => row !== undefined);
  return (
    <div className={rowList.table} role="table" aria-label="Accounts" aria-rowcount={count + 1}>
      <div className={`${rowList.heads} ${classes.heads}`} role="row" aria-rowindex={1} tabIndex={-1}>
        <span role="columnheader" className={classes.mark} tabIndex={-1}>
          <Checkbox
            aria-label="Mark the accounts in view"
            checked={marked.ids.length > 0}
            indeterminate={marked.ids.length > 0}
            onChange={() => (marked.ids.length > 0 ? marked.clear() : marked.add(inView))}
          />
        </span>
        {columns.map(({ sort, label, isNumber, isExtra }) => {
          const isSorted = sort !== undefined && filter.sort === sort;
          const order = filter.descending ? 'descending' : 'ascending';
          return (
            <span
              key={label}
              role="columnheader"
              tabIndex={-1}
              aria-sort={isSorted ? order : undefined}
              data-number={isNumber || undefined}
              data-extra={isExtra || undefined}
            >
              {sort ? (
                <button type="button" className={classes.sort} onClick={() => onSort(sortedBy(filter, sort))}>
                  {label}
                  {isSorted ? <SortArrow isDescending={filter.descending} /> : null}
                </button>
              ) : (
                label
              )}
            </span>
          );
        })}
      </div>
      <div ref={list.scrollRef} className={rowList.scroll} role="rowgroup">
        <div className={rowList.rows} style={{ height: list.virtualizer.getTotalSize() }} role="presentation">
          {shown.map((item) => (
            <AccountLine
              key={item.key}
              row={rowAt(item.index)}
              index={item.index}
              topPx={item.start}
              isSelected={item.index === list.selected}
              onSelect={list.select}
              marked={marked}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
