import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

const signed = (points: number) => `${points > 0 ? '+' : ''}${points}`;

/** How well the account fits the best customers, with the reason of every point (M8). */
export function FitCard() {
  const { fit } = useAccountScope().page;
  return (
    <Section
      title="Fit"
      actions={
        <a className={`rk-link ${classes.cardLink}`} href="#/targets">
          Right targets
        </a>
      }
    >
      <div className={classes.card}>
        {fit.score === null ? (
          <span className={classes.soft}>Nothing that is known of this account tells how well it fits.</span>
        ) : (
          <>
            <strong className="rk-number">{fit.score}</strong>
            <span className={classes.soft}> of 100; an average account has 50</span>
          </>
        )}
        <ul className={classes.fitLines}>
          {fit.lines.map(({ trait, state, points, why }) => (
            <li key={trait} className={classes.fitLine}>
              <span className="rk-number">
                {state === 'learned' || state === 'by-hand' ? signed(points) : '–'}
              </span>
              <span className={state === 'unknown' || state === 'too-few' ? classes.soft : undefined}>
                {why}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
