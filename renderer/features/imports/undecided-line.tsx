import { Checkbox } from '@mantine/core';
import type { UndecidedRow } from '../../../core/import/import-record';
import { numberWords } from './count-words';
import classes from './undecided.module.css';
import { type LinkedNames, type UndecidedLine, valueWords } from './undecided-groups';

interface UndecidedLineRowProps {
  readonly line: UndecidedLine;
  readonly topPx: number;
  readonly names: LinkedNames;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (rowIds: readonly string[], isMarked: boolean) => void;
}

function RowLine({
  row,
  topPx,
  names,
  marked,
  onMark,
}: Omit<UndecidedLineRowProps, 'line'> & { row: UndecidedRow }) {
  return (
    <li className={classes.row} style={{ transform: `translateY(${topPx}px)` }}>
      <Checkbox
        aria-label={`Mark row ${row.row} of ${row.file}`}
        checked={marked.has(row.id)}
        onChange={(event) => onMark([row.id], event.currentTarget.checked)}
      />
      <span className={classes.rowNumber}>row {numberWords(row.row)}</span>
      <span className={classes.values} title={`${valueWords(row, names)}\n${row.question}`}>
        {valueWords(row, names) || row.question}
      </span>
    </li>
  );
}

/** A heading with a mark for its whole group, or one row. */
export function UndecidedLineRow({ line, topPx, names, marked, onMark }: UndecidedLineRowProps) {
  if (line.type === 'row')
    return <RowLine row={line.row} topPx={topPx} names={names} marked={marked} onMark={onMark} />;
  const count = line.rowIds.filter((id) => marked.has(id)).length;
  const isWhole = count === line.rowIds.length;
  return (
    <li className={classes.group} style={{ transform: `translateY(${topPx}px)` }}>
      <Checkbox
        label={line.title}
        checked={isWhole}
        indeterminate={count > 0 && !isWhole}
        onChange={() => onMark(line.rowIds, !isWhole)}
      />
    </li>
  );
}
