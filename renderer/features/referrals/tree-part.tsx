import { IconUserShare } from '@tabler/icons-react';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useRowList } from '../../app/use-row-list';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { Loading } from '../../ui/loading';
import rowList from '../../ui/row-list.module.css';
import classes from './referrals.module.css';
import { TreeRow } from './tree-row';

const rowHeightPx = 34;

/** Referrals from referrals, and what all of them won, rolled up to whoever began. */
export function TreePart() {
  const [count, setCount] = useKept('referrals.tree-count', 0);
  const list = useRowList({ keptAs: 'referrals.tree', count, rowHeightPx, group: 'Referrals' });
  const rows = list.virtualizer.getVirtualItems();
  const pages = usePages(
    'referral.tree',
    (offset, limit) => ({ offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const { first } = pages;
  if (first && first.total !== count) setCount(first.total);
  if (!first) {
    return pages.error ? (
      <ErrorPanel title="The tree could not be read" message={pages.error.message} onRetry={pages.retry} />
    ) : (
      <Loading what="Drawing the tree" />
    );
  }
  if (first.total === 0) {
    return (
      <EmptyState icon={<IconUserShare size={28} stroke={1.4} />} title="No tree yet">
        It grows with the names that are given, and with the names that those give in turn.
      </EmptyState>
    );
  }
  return (
    <section className={classes.part} aria-label="Tree of referrals">
      <div className={classes.treeHead} aria-hidden="true">
        <span>Who named whom</span>
        <span>Stands at</span>
        <span data-number>Won itself</span>
        <span data-number>With all below</span>
      </div>
      <div ref={list.scrollRef} className={rowList.scroll}>
        <ol className={rowList.rows} style={{ height: list.virtualizer.getTotalSize() }}>
          {rows.map((item) => {
            const line = pages.page(Math.floor(item.index / pageSize))?.lines[item.index % pageSize];
            return line ? (
              <TreeRow
                key={item.key}
                line={line}
                place={{ index: item.index, count: first.total, topPx: item.start }}
                isSelected={item.index === list.selected}
                onSelect={list.select}
              />
            ) : null;
          })}
        </ol>
      </div>
    </section>
  );
}
