import { IconUserShare } from '@tabler/icons-react';
import type { ListedReferral, ReferralFilter } from '../../../core/referral/listed-referral';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useRowList } from '../../app/use-row-list';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { FilterChips } from '../../ui/filter-chips';
import { Loading } from '../../ui/loading';
import { standingWords } from '../../ui/referral-words';
import rowList from '../../ui/row-list.module.css';
import { NameRow } from './name-row';
import classes from './referrals.module.css';
import { useNameCommands } from './use-name-commands';

const rowHeightPx = 62;
const filters: readonly [Exclude<ReferralFilter, 'all' | 'reward'>, string][] = [
  ['given', standingWords.given],
  ['contacted', standingWords.contacted],
  ['won', standingWords.won],
  ['lost', standingWords.lost],
  ['no-account', 'Not a prospect yet'],
  ['thanks-due', 'Thanks due'],
  ['reward-owed', 'Reward owed'],
];

/** Every name that was given, with its path, the thanks and the reward. */
export function NamesPart() {
  const [filter, setFilter] = useKept<ReferralFilter>('referrals.filter', 'all');
  const [count, setCount] = useKept('referrals.name-count', 0);
  const list = useRowList({ keptAs: 'referrals.names', count, rowHeightPx, group: 'Referrals' });
  const rows = list.virtualizer.getVirtualItems();
  const pages = usePages(
    'referral.list',
    (offset, limit) => ({ filter, offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const { first } = pages;
  if (first && first.total !== count) setCount(first.total);
  const rowAt = (index: number): ListedReferral | undefined =>
    pages.page(Math.floor(index / pageSize))?.rows[index % pageSize];
  const actions = useNameCommands(rowAt(list.selected));
  if (!first) {
    return pages.error ? (
      <ErrorPanel title="The names could not be read" message={pages.error.message} onRetry={pages.retry} />
    ) : (
      <Loading what="Reading the names" />
    );
  }
  const isNone = first.counts.all === 0;
  return (
    <section className={classes.part} aria-label="Names given">
      {isNone ? null : (
        <div className={classes.filters}>
          <FilterChips
            label="Which names"
            chips={filters.map(([value, label]) => ({ value, label, count: first.counts[value] ?? 0 }))}
            chosen={filter === 'all' || filter === 'reward' ? null : filter}
            onChoose={(next) => {
              setFilter(next ?? 'all');
              list.select(0);
            }}
          />
        </div>
      )}
      {first.total === 0 ? (
        <EmptyState
          icon={<IconUserShare size={28} stroke={1.4} />}
          title={isNone ? 'No names yet' : 'No name fits'}
        >
          {isNone
            ? 'Whoever is sure of you knows somebody. Ask for one person, and record the name here or in the review of the call.'
            : 'Choose another filter, or all.'}
        </EmptyState>
      ) : (
        <div ref={list.scrollRef} className={rowList.scroll}>
          <ol className={rowList.rows} style={{ height: list.virtualizer.getTotalSize() }}>
            {rows.map((item) => (
              <NameRow
                key={item.key}
                referral={rowAt(item.index)}
                place={{ index: item.index, count: first.total, topPx: item.start }}
                isSelected={item.index === list.selected}
                onSelect={list.select}
                actions={actions}
              />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
