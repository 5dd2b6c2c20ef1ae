import { Button } from '@mantine/core';
import type { AskRow } from '../../../core/referral/ask-list';
import { KeyHint } from '../../ui/key-caps';
import { LongName } from '../../ui/long-name';
import { MoneySums } from '../../ui/money';
import { askWords } from '../../ui/referral-words';
import { RelativeDate } from '../../ui/relative-date';
import rowLink from '../../ui/row-link.module.css';
import classes from './referrals.module.css';
import { RowItem, type RowPlace } from './row-item';

interface AskRowLineProps {
  readonly row: AskRow | undefined;
  readonly place: RowPlace;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
  /** `null` where no playbook asks for referrals. */
  readonly onAsk: (() => void) | null;
}

/** Somebody to ask: who, why, when they were asked last, what they bought. */
export function AskRowLine({ row, place, isSelected, onSelect, onAsk }: AskRowLineProps) {
  const item = { className: classes.askRow, place, isSelected };
  if (!row) return <RowItem {...item}>{null}</RowItem>;
  return (
    <RowItem {...item}>
      <span className={classes.who}>
        <a
          className={rowLink.link}
          href={`#/accounts/${row.accountId}`}
          aria-current={isSelected || undefined}
          onFocus={() => onSelect(place.index)}
        >
          <LongName isStrong>{row.accountName}</LongName>
        </a>
        <span className={classes.kind}>{askWords[row.kind]}</span>
        {row.contactName === '' ? null : <span className={classes.soft}>{row.contactName}</span>}
      </span>
      <span className={classes.number}>
        <MoneySums sums={row.won} isShort />
      </span>
      <span className={classes.asked}>
        {row.lastAskedOn === null ? 'never asked' : <RelativeDate date={row.lastAskedOn} />}
        {row.nameCount > 0 ? `, ${row.nameCount} ${row.nameCount === 1 ? 'name' : 'names'}` : ''}
      </span>
      <span className={classes.tools}>
        {onAsk ? (
          <Button onClick={onAsk}>
            Ask <span className="rk-hidden">{row.accountName}</span>
            {isSelected ? <KeyHint keys="p" /> : null}
          </Button>
        ) : null}
      </span>
      <span className={classes.why} title={row.why}>
        {row.why}
      </span>
    </RowItem>
  );
}
