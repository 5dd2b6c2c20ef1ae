import { IconUserShare } from '@tabler/icons-react';
import type { ListedTreeLine } from '../../../core/referral/listed-referral';
import { useRequest } from '../../app/use-request';
import { useRowList } from '../../app/use-row-list';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import classes from './referrals.module.css';
import { TreeRow } from './tree-row';

const rowHeightPx = 34;

/** Referrals from referrals, and what all of them won, rolled up to whoever began. */
export function TreePart() {
  const answer = useRequest('referral.tree', {});
  return (
    <Answer query={answer} failure="The tree could not be read">
      {({ lines }) =>
        lines.length === 0 ? (
          <EmptyState icon={<IconUserShare size={28} stroke={1.4} />} title="No tree yet">
            It grows with the names that are given, and with the names that those give in turn.
          </EmptyState>
        ) : (
          <Tree lines={lines} />
        )
      }
    </Answer>
  );
}

function Tree({ lines }: { readonly lines: readonly ListedTreeLine[] }) {
  const list = useRowList({
    keptAs: 'referrals.tree',
    count: lines.length,
    rowHeightPx,
    group: 'Referrals',
  });
  return (
    <section className={classes.part} aria-label="Tree of referrals">
      <div className={classes.treeHead} aria-hidden="true">
        <span>Who named whom</span>
        <span>Stands at</span>
        <span data-number>Won itself</span>
        <span data-number>With all below</span>
      </div>
      <div ref={list.scrollRef} className={classes.scroll}>
        <ol className={classes.rows} style={{ height: list.virtualizer.getTotalSize() }}>
          {list.virtualizer.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return line ? (
              <TreeRow
                key={item.key}
                line={line}
                place={{ index: item.index, count: lines.length, topPx: item.start }}
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
