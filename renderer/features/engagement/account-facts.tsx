import { MoneySums } from '../../ui/money';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { FactRows } from './fact-rows';

/** The account itself: what it is, what it bought, what it never had. */
export function AccountFacts() {
  const { page } = useEngagementWork();
  const { account, bought, neverBought, won, lost, ownerName } = page.account;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  return (
    <section className={classes.section} aria-label="Account">
      <h2>
        {page.trial === null ? (
          <a className="rk-link" href={`#/accounts/${account.id}`}>
            {account.name}
          </a>
        ) : (
          account.name
        )}
      </h2>
      <FactRows
        facts={[
          ['Owner', ownerName],
          ['Industry', account.industry],
          ['Segment', account.segment],
          ['Won', won.length === 0 ? '' : <MoneySums key="won" sums={won} />],
          ['Lost', lost.length === 0 ? '' : <MoneySums key="lost" sums={lost} />],
          ['Bought', names(bought)],
          ['Never bought', names(neverBought)],
          ['Notes', account.notes],
          ...Object.entries(account.facts).map(([name, value]) => [name, value] as const),
        ]}
      />
    </section>
  );
}
