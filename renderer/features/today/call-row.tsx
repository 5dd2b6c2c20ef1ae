import { memo } from 'react';
import type { RankedCall } from '../../../core/today/today';
import { LongName } from '../../ui/long-name';
import { Money } from '../../ui/money';
import { PoolBadge } from '../../ui/pool-badge';
import { RelativeDate } from '../../ui/relative-date';
import rowLink from '../../ui/row-link.module.css';
import rowList from '../../ui/row-list.module.css';
import { TriggerBadge } from '../../ui/trigger-badge';
import classes from './call-row.module.css';
import { rankWords } from './rank-words';

interface CallRowProps {
  readonly call: RankedCall | undefined;
  readonly index: number;
  readonly count: number;
  readonly topPx: number;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
}

const mostBadges = 2;
/** Whole amounts of more digits have no room. */
const longAmount = 100_000_000;

/** One call: who, why in one sentence, what is at stake, the last touch, the playbook. */
export const CallRow = memo(function CallRow({
  call,
  index,
  count,
  topPx,
  isSelected,
  onSelect,
}: CallRowProps) {
  const style = { transform: `translateY(${topPx}px)` };
  if (!call) return <li className={`${rowList.row} ${classes.row}`} style={style} aria-hidden="true" />;
  const more = call.pools.slice(mostBadges);
  return (
    <li
      className={`${rowList.row} ${classes.row}`}
      style={style}
      data-row={index}
      data-selected={isSelected || undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      <span className={classes.rank} title={rankWords(call)}>
        {Math.round(call.rank)}
      </span>
      <a
        className={rowLink.link}
        href={`#/accounts/${call.accountId}`}
        aria-current={isSelected || undefined}
        onFocus={() => onSelect(index)}
      >
        <LongName isStrong>{call.accountName}</LongName>
      </a>
      <span className={classes.pools}>
        {call.trigger ? <TriggerBadge kind={call.trigger.kind} why={call.trigger.why} /> : null}
        {call.pools.slice(0, mostBadges).map((membership) => (
          <PoolBadge key={membership.pool} pool={membership.pool} why={membership.why} />
        ))}
        {more.length > 0 ? (
          <span className="rk-soft" title={more.map((membership) => membership.why).join('\n')}>
            +{more.length}
          </span>
        ) : null}
      </span>
      <span className={classes.amount}>
        <Money amount={call.amount} currency={call.currency} isShort={(call.amount ?? 0) >= longAmount} />
      </span>
      <span className={classes.touch}>
        <RelativeDate date={call.lastTouchOn} otherwise="never" />
      </span>
      <span className={classes.why} title={call.why}>
        {call.why}
      </span>
      <span className={classes.playbook} title={call.playbookTitle}>
        {call.playbookTitle}
      </span>
    </li>
  );
});
