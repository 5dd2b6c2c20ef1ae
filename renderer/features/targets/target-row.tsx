import type { Target } from '../../../core/fit/fit-profile';
import { traitWords } from '../../../core/fit/fit-traits';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import rowLink from '../../ui/row-link.module.css';
import rowList from '../../ui/row-list.module.css';
import classes from './targets.module.css';

interface TargetRowProps {
  readonly row: Target | undefined;
  readonly list: 'radar' | 'missing';
  readonly index: number;
  readonly count: number;
  readonly topPx: number;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
}

/** One account: its fit and the reason, or what is not known of it. */
export function TargetRow({ row, list, index, count, topPx, isSelected, onSelect }: TargetRowProps) {
  const style = { transform: `translateY(${topPx}px)` };
  if (!row) return <li className={`${rowList.row} ${classes.row}`} style={style} aria-hidden="true" />;
  const missing = row.missing.map((trait) => traitWords[trait]).join(', ');
  const why = list === 'radar' ? row.why : `Not known: ${missing}`;
  return (
    <li
      className={`${rowList.row} ${classes.row}`}
      style={style}
      data-row={index}
      data-selected={isSelected || undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      <span className={classes.score} title="Fit, 50 being the average">
        {row.score ?? '–'}
      </span>
      <a
        className={rowLink.link}
        href={`#/accounts/${row.id}`}
        aria-current={isSelected || undefined}
        onFocus={() => onSelect(index)}
      >
        <LongName isStrong>{row.name}</LongName>
      </a>
      <span className={classes.owner}>{row.ownerName || 'nobody'}</span>
      <span className={classes.touch}>
        <RelativeDate date={row.lastTouchOn} otherwise="never" />
      </span>
      <span className={classes.why} title={why}>
        {why}
      </span>
    </li>
  );
}
