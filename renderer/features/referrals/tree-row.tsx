import type { MoneySum } from '../../../core/account/account-page';
import type { ListedTreeLine } from '../../../core/referral/listed-referral';
import { LongName } from '../../ui/long-name';
import { MoneySums } from '../../ui/money';
import { StandingBadge } from '../../ui/standing-badge';
import classes from './referrals.module.css';
import { RowItem, type RowPlace } from './row-item';

interface TreeRowProps {
  readonly line: ListedTreeLine;
  readonly place: RowPlace;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
}

/** One line of the tree: its place is drawn, and said for who can't see it. */
export function TreeRow({ line, place, isSelected, onSelect }: TreeRowProps) {
  const { accountId, name, accountName, depth, goesOn, standing } = line;
  const href = accountId === '' ? null : `#/accounts/${accountId}`;
  const label =
    depth === 0
      ? `${name}, gave ${line.nameCount} ${line.nameCount === 1 ? 'name' : 'names'} in all, level 1`
      : `${name}, named by ${line.givenBy}, level ${depth + 1}`;
  return (
    <RowItem className={classes.treeRow} place={place} isSelected={isSelected}>
      <span className={classes.branch}>
        {goesOn.map((isOn, level) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a level has no other name than its number.
            key={level}
            aria-hidden="true"
            className={classes.level}
            data-on={isOn || undefined}
            data-own={level === goesOn.length - 1 || undefined}
          />
        ))}
        {href === null ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a name without an account is reached like the others.
          <span tabIndex={0} className={classes.plain} aria-label={label} role="note">
            <LongName>{name}</LongName>
          </span>
        ) : (
          <a
            href={href}
            className={classes.treeLink}
            aria-label={label}
            onFocus={() => onSelect(place.index)}
          >
            <LongName isStrong={depth === 0}>{name}</LongName>
          </a>
        )}
        {depth > 0 && accountName !== '' ? <span className={classes.cut}>{accountName}</span> : null}
        {depth === 0 ? (
          <span className={classes.soft}>
            {line.nameCount} {line.nameCount === 1 ? 'name' : 'names'}
          </span>
        ) : null}
      </span>
      <span>{standing === null ? null : <StandingBadge standing={standing} why={line.standingWhy} />}</span>
      <Figure sums={line.own} href={href} />
      <Figure sums={line.total} href={href} />
    </RowItem>
  );
}

/** A figure that leads to the account whose deals it is made of. */
function Figure({ sums, href }: { readonly sums: readonly MoneySum[]; readonly href: string | null }) {
  if (sums.length === 0) return <span className={classes.number}>–</span>;
  return (
    <span className={classes.number}>
      {href === null ? (
        <MoneySums sums={sums} />
      ) : (
        <a href={href} className={classes.figure}>
          <MoneySums sums={sums} />
        </a>
      )}
    </span>
  );
}
