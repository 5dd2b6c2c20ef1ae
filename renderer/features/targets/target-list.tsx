import { navigate } from 'wouter/use-hash-location';
import { useCommands } from '../../app/commands';
import { openLogCall } from '../../app/log-call-store';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useRowList } from '../../app/use-row-list';
import { ErrorPanel } from '../../ui/error-panel';
import { Loading } from '../../ui/loading';
import rowList from '../../ui/row-list.module.css';
import { NoTargets } from './no-targets';
import { RadarFilter } from './radar-filter';
import { TargetRow } from './target-row';
import classes from './targets.module.css';

interface TargetListProps {
  readonly list: 'radar' | 'missing';
  readonly scope: 'mine' | 'all';
}

const rowHeightPx = 56;
const group = 'Right targets';

/** Accounts that fit and are forgotten, or whose facts nobody asked for; read in pages. */
export function TargetList({ list, scope }: TargetListProps) {
  const keptAs = `targets.${list}`;
  const [count, setCount] = useKept(`${keptAs}.count`, 0);
  const [days, setDays] = useKept('targets.days', 180);
  const [mostTouches, setMostTouches] = useKept('targets.touches', 1);
  const rows = useRowList({ keptAs, count, rowHeightPx, group });
  const items = rows.virtualizer.getVirtualItems();
  const pages = usePages(
    'fit.targets',
    (offset, limit) => ({ scope, list, days, mostTouches, offset, limit }),
    items[0]?.index ?? 0,
    items.at(-1)?.index ?? 0,
  );
  const { first } = pages;
  if (first && first.total !== count) setCount(first.total);
  const rowAt = (index: number) => pages.page(Math.floor(index / pageSize))?.rows[index % pageSize];
  const current = rowAt(rows.selected);
  useCommands(
    current
      ? [
          {
            id: 'open',
            label: `Open ${current.name}`,
            group,
            keys: 'enter',
            run: () => navigate(`/accounts/${current.id}`),
          },
          {
            id: 'log-call',
            label: `Log a call with ${current.name}`,
            group,
            keys: 'l',
            run: () => openLogCall({ accountId: current.id, accountName: current.name }),
          },
        ]
      : [],
  );
  if (pages.error && !first) {
    return (
      <ErrorPanel title="The targets could not be read" message={pages.error.message} onRetry={pages.retry} />
    );
  }
  if (!first) return <Loading what="Looking for targets" />;
  return (
    <>
      <p className={classes.lead}>
        {list === 'radar' ? (
          <RadarFilter days={days} mostTouches={mostTouches} onDays={setDays} onTouches={setMostTouches} />
        ) : (
          'Fit can’t be told well for these: the profile tells accounts apart by facts that nobody filled in. Open one and press E.'
        )}
        {first.refused > 0
          ? ` ${first.refused} more must not be contacted and ${first.refused === 1 ? 'is' : 'are'} left out.`
          : ''}
      </p>
      {first.total === 0 ? (
        <NoTargets list={list} />
      ) : (
        <div ref={rows.scrollRef} className={`${rowList.scroll} ${classes.scroll}`}>
          <ol className={rowList.rows} style={{ height: rows.virtualizer.getTotalSize() }}>
            {items.map((item) => (
              <TargetRow
                key={item.key}
                row={rowAt(item.index)}
                list={list}
                index={item.index}
                count={first.total}
                topPx={item.start}
                isSelected={item.index === rows.selected}
                onSelect={rows.select}
              />
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
