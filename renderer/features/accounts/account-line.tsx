// biome-ignore-all lint/a11y/useSemanticElements: a virtual list of rows cannot be laid out by a table.
import { Checkbox } from '@mantine/core';
import type { AccountRow } from '../../../core/account/account-list';
import { LongName } from '../../ui/long-name';
import { MoneySums } from '../../ui/money';
import { PoolBadge } from '../../ui/pool-badge';
import { poolWords } from '../../ui/pool-words';
import { RelativeDate } from '../../ui/relative-date';
import rowLink from '../../ui/row-link.module.css';
import rowList from '../../ui/row-list.module.css';
import classes from './accounts.module.css';
import type { Marked } from './use-marked';

interface AccountLineProps {
  readonly row: AccountRow | undefined;
  readonly index: number;
  readonly topPx: number;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
  readonly marked: Marked;
}

function Owner({ row }: { readonly row: AccountRow }) {
  if (!row.ownerName) return <span className="rk-soft">nobody</span>;
  if (!row.ownerIsDerived) return <LongName>{row.ownerName}</LongName>;
  return (
    <span className={classes.derived} title={`${row.ownerName}, taken from the latest deal`}>
      {row.ownerName}
    </span>
  );
}

/** One account in the table. */
export function AccountLine({ row, index, topPx, isSelected, onSelect, marked }: AccountLineProps) {
  const style = { transform: `translateY(${topPx}px)` };
  if (!row) return <div className={`${rowList.row} ${classes.line}`} style={style} aria-hidden="true" />;
  const [first, ...others] = row.pools;
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
      <span role="cell" className={classes.mark}>
        <Checkbox
          aria-label={`Mark ${row.name}`}
          checked={marked.has(row.id)}
          onChange={() => marked.toggle(row.id, row.name)}
        />
      </span>
      <span role="cell" className={classes.nameCell}>
        <a className={rowLink.link} href={`#/accounts/${row.id}`} onFocus={() => onSelect(index)}>
          <LongName isStrong>{row.name}</LongName>
        </a>
        {row.match ? (
          <span className={classes.match} title={row.match}>
            {row.match}
          </span>
        ) : null}
        {row.doNotContact ? <span className={classes.stop}>do not contact</span> : null}
      </span>
      <span role="cell" className={classes.pools}>
        {first ? <PoolBadge pool={first} why={row.why} /> : null}
        {others.length > 0 ? (
          <span className="rk-soft" title={others.map((pool) => poolWords[pool]).join(', ')}>
            +{others.length}
          </span>
        ) : null}
      </span>
      <span role="cell">
        <Owner row={row} />
      </span>
      <span role="cell" data-extra>
        <LongName>{row.segment || row.industry}</LongName>
      </span>
      <span role="cell" data-number>
        {row.fit ?? <span className="rk-soft">–</span>}
      </span>
      <span role="cell" data-number>
        <MoneySums sums={row.won} isShort />
      </span>
      <span role="cell" data-number>
        <MoneySums sums={row.lost} isShort />
      </span>
      <span role="cell" data-number className="rk-soft">
        <RelativeDate date={row.lastTouchOn} otherwise="never" />
      </span>
    </div>
  );
}
