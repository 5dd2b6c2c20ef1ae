import type { RankedCall } from '../../../core/today/today';
import type { RowList } from '../../app/use-row-list';
import rowList from '../../ui/row-list.module.css';
import { CallRow } from './call-row';

interface CallListProps {
  readonly list: RowList;
  readonly count: number;
  readonly callAt: (index: number) => RankedCall | undefined;
}

/** The ranked calls; only the rows in view are in the page. */
export function CallList({ list, count, callAt }: CallListProps) {
  return (
    <div ref={list.scrollRef} className={rowList.scroll}>
      <ol className={rowList.rows} style={{ height: list.virtualizer.getTotalSize() }}>
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
