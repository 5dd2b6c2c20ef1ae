import { Button } from '@mantine/core';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { openDeskDialog } from '../../app/desk-dialog-store';
import { useNameActions } from '../../app/use-name-actions';
import { useRequest } from '../../app/use-request';
import { KeyHint } from '../../ui/key-caps';
import { MoneySums } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { StandingBadge } from '../../ui/standing-badge';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** Names that this account gave, and whose name it was itself (M21). */
export function ReferralCard() {
  const { account } = useAccountScope().page;
  const answer = useRequest('referral.ofAccount', { accountId: account.id }).data;
  const given = answer?.given ?? [];
  const broughtBy = answer?.broughtBy ?? [];
  const record = () =>
    openDeskDialog({ kind: 'record-name', account: { id: account.id, name: account.name } });
  return (
    <Section
      title="Referrals given"
      count={given.length}
      actions={
        <Button size="compact-xs" onClick={record}>
          Record a name <KeyHint keys="f" />
        </Button>
      }
    >
      {broughtBy.map((referral) => (
        <p key={referral.id} className={classes.line}>
          <span className={classes.soft}>Named by </span>
          <a className="rk-link" href={`#/accounts/${referral.fromAccountId}`}>
            {[referral.fromContactName, referral.fromAccountName].filter(Boolean).join(', ')}
          </a>{' '}
          <span className={classes.soft}>
            <RelativeDate date={referral.givenOn} />
          </span>
        </p>
      ))}
      {given.map((referral) => (
        <GivenName key={referral.id} referral={referral} />
      ))}
    </Section>
  );
}

function GivenName({ referral }: { readonly referral: ListedReferral }) {
  const { edit, become, thank } = useNameActions();
  const { id, name, company, toAccountId, toAccountName, thanks, giverObstacle } = referral;
  return (
    <article key={id} className={classes.card}>
      <div className={classes.cardHead}>
        <button type="button" className={classes.cardName} onClick={() => edit(referral)}>
          {name}
        </button>
        <StandingBadge standing={referral.standing} why={referral.standingWhy} />
      </div>
      <p className={classes.line}>
        {toAccountId === null ? (
          company
        ) : (
          <a className="rk-link" href={`#/accounts/${toAccountId}`}>
            {toAccountName}
          </a>
        )}
        {referral.won.length > 0 ? (
          <span className={classes.won}>
            <MoneySums sums={referral.won} />
          </span>
        ) : null}
      </p>
      <p className={`${classes.line} ${classes.soft}`}>
        given <RelativeDate date={referral.givenOn} /> · {referral.standingWhy}
        {thanks === 'done' ? ' · thanked' : ''}
      </p>
      <p className={classes.line}>
        {toAccountId === null ? (
          <Button
            size="compact-xs"
            mr={6}
            aria-label={`Make a prospect of ${name}`}
            onClick={() => become(referral)}
          >
            Make a prospect
          </Button>
        ) : null}
        {thanks !== 'done' && giverObstacle === '' ? (
          <Button size="compact-xs" aria-label={`Mark thanked for ${name}`} onClick={() => thank(referral)}>
            Mark thanked
          </Button>
        ) : null}
      </p>
    </article>
  );
}
