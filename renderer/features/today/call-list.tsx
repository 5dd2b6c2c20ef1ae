import type { RankedCall } from '../../../core/today/today';
import type { RowList } from '../../app/use-row-list';
import { CallRow } from './call-row';
import classes from './today.module.css';

interface CallListProps {
  readonly list: RowList;
  readonly count: number;
  readonly callAt: (index: number) => RankedCall | undefined;
}

/** The ranked calls; only the rows in view are in the page. */
export function CallList({ list, count, callAt }: CallListProps) {
  return (
    <div ref={list.scrollRef} className={classes.scroll}>
      <ol className={classes.rows} style={{ height: list.virtualizer.getTotalSize() }}>
        {list.virtualizer.getVirtualItems().map((item) => (
          <CallRow
            key={item.key}
            call={callAt(item.index)}
            index={item.index}
            count={count}
            topPx={item.start}
            isSelected={item.index === list.selected}
            onSelect={list.select}
          />
        ))}
      </ol>
    </div>
  );
}
