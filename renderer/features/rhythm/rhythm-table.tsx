// biome-ignore-all lint/a11y/useSemanticElements: a virtual list of rows cannot be laid out by a table.
import type { RhythmRow, RhythmView } from '../../../core/rhythm/rhythm';
import type { RowList } from '../../app/use-row-list';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import rowLink from '../../ui/row-link.module.css';
import rowList from '../../ui/row-list.module.css';
import classes from './rhythm.module.css';
import { lateWords } from './rhythm-words';

interface RhythmTableProps {
  readonly list: RowList;
  readonly count: number;
  readonly rowAt: (index: number) => RhythmRow | undefined;
  readonly view: RhythmView;
}

/** The accounts of one view; only the rows in sight are in the page. */
export function RhythmTable({ list, count, rowAt, view }: RhythmTableProps) {
  return (
    <div
      className={rowList.table}
      role="table"
      aria-label="Accounts by their rhythm"
      aria-rowcount={count + 1}
    >
      <div className={`${rowList.heads} ${classes.heads}`} role="row" aria-rowindex={1} tabIndex={-1}>
        {['Account', 'Why', 'Due', 'Next step', 'Attempts'].map((label) => (
          <span
            key={label}
            role="columnheader"
            tabIndex={-1}
            data-number={label === 'Due' || label === 'Attempts' || undefined}
            title={label === 'Attempts' ? 'Attempts since the last answer' : undefined}
          >
            {label}
          </span>
        ))}
      </div>
      <div ref={list.scrollRef} className={rowList.scroll} role="rowgroup">
        <div className={rowList.rows} style={{ height: list.virtualizer.getTotalSize() }} role="presentation">
          {list.virtualizer.getVirtualItems().map((item) => (
            <Line
              key={item.key}
              row={rowAt(item.index)}
              index={item.index}
              topPx={item.start}
              isSelected={item.index === list.selected}
              onSelect={list.select}
              view={view}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface LineProps {
  readonly row: RhythmRow | undefined;
  readonly index: number;
  readonly topPx: number;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
  readonly view: RhythmView;
}

function Line({ row, index, topPx, isSelected, onSelect, view }: LineProps) {
  const style = { transform: `translateY(${topPx}px)` };
  if (!row) return <div className={`${rowList.row} ${classes.line}`} style={style} aria-hidden="true" />;
  return (
    <div
      className={`${rowList.row} ${classes.line}`}
      style={style}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      data-row={index}
      data-selected={isSelected || undefined}
    >
      <span role="cell">
        <a className={rowLink.link} href={`#/accounts/${row.accountId}`} onFocus={() => onSelect(index)}>
          <LongName isStrong>{row.accountName}</LongName>
        </a>
        <span className={classes.small}>{row.ownerName || 'nobody'}</span>
      </span>
      <span role="cell" className={classes.why} title={row.why}>
        {row.why}
      </span>
      <span role="cell" data-number>
        {row.dueOn === null ? (
          <span className="rk-soft">no rhythm</span>
        ) : (
          <>
            <span className={view === 'overdue' ? classes.late : undefined}>{lateWords(row.lateDays)}</span>
            <span className={classes.small}>
              <RelativeDate date={row.dueOn} />
            </span>
          </>
        )}
      </span>
      <span role="cell">
        <RelativeDate date={row.nextStepOn} otherwise="none" />
        <span className={classes.small} title={row.nextStepText}>
          {row.nextStepText}
        </span>
      </span>
      <span role="cell" data-number>
        {row.attemptCount === 0 ? <span className="rk-soft">–</span> : row.attemptCount}
      </span>
    </div>
  );
}
