import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

const shownCount = 12;

/** What they have, and what they never had: the reason for a call to a one-and-done customer (M3). */
export function OfferingCard() {
  const { bought, neverBought } = useAccountScope().page;
  if (bought.length + neverBought.length === 0) return null;
  return (
    <Section title="Offerings">
      <div className={classes.card}>
        <span className={classes.soft}>Bought:</span>{' '}
        {bought.map(({ name }) => name).join(', ') || 'nothing yet'}
        <p className={classes.line}>
          <span className={classes.soft}>Never bought:</span>{' '}
          {neverBought
            .slice(0, shownCount)
            .map(({ name }) => name)
            .join(', ') || 'they have it all'}
          {neverBought.length > shownCount && ` and ${neverBought.length - shownCount} more`}
        </p>
      </div>
    </Section>
  );
}
