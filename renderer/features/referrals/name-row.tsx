import { Button } from '@mantine/core';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import type { NameActions } from '../../app/use-name-actions';
import { useStatus } from '../../app/use-status';
import { useShownDate } from '../../ui/as-of';
import { LongName } from '../../ui/long-name';
import { MoneySums } from '../../ui/money';
import rowLink from '../../ui/row-link.module.css';
import { StandingBadge } from '../../ui/standing-badge';
import { nameWords } from './name-words';
import classes from './referrals.module.css';
import { RowItem, type RowPlace } from './row-item';

interface NameRowProps {
  readonly referral: ListedReferral | undefined;
  readonly place: RowPlace;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
  readonly actions: NameActions;
}

/** One name: who gave it, where it stands, what it brought, and what is due for it. */
export function NameRow({ referral, place, isSelected, onSelect, actions }: NameRowProps) {
  const asOf = useShownDate();
  const currency = useStatus()?.settings.defaultCurrency ?? '';
  const item = { className: classes.nameRow, place, isSelected };
  if (!referral) return <RowItem {...item}>{null}</RowItem>;
  const { name, company, toAccountId, toAccountName, fromAccountId, thanks, giverObstacle } = referral;
  const words = nameWords(referral, { asOf, currency });
  return (
    <RowItem {...item}>
      <span className={classes.who}>
        <a
          className={rowLink.link}
          href={`#/accounts/${toAccountId ?? fromAccountId}`}
          title={
            toAccountId === null ? `Not a prospect yet; opens ${referral.fromAccountName}` : toAccountName
          }
          aria-current={isSelected || undefined}
          onFocus={() => onSelect(place.index)}
        >
          <LongName isStrong>{name}</LongName>
        </a>
        <span className={classes.cut}>{toAccountName || company}</span>
      </span>
      <span className={classes.standing}>
        <StandingBadge standing={referral.standing} why={referral.standingWhy} />
      </span>
      <span className={classes.number}>
        {referral.won.length > 0 ? <MoneySums sums={referral.won} isShort /> : null}
      </span>
      <span className={classes.tools}>
        {toAccountId === null ? (
          <Button aria-label={`Make a prospect of ${name}`} onClick={() => actions.become(referral)}>
            Make a prospect
          </Button>
        ) : null}
        {thanks !== 'done' && giverObstacle === '' ? (
          <Button aria-label={`Mark thanked for ${name}`} onClick={() => actions.thank(referral)}>
            Mark thanked
          </Button>
        ) : null}
        <Button aria-label={`Edit ${name}`} onClick={() => actions.edit(referral)}>
          Edit
        </Button>
      </span>
      <span className={classes.why} title={words}>
        {words}
      </span>
    </RowItem>
  );
}
