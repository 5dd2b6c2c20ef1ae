import type { ScoreResult } from '../../../core/scenario/count-points';
import classes from './training.module.css';
import { shareWords } from './training-words';

/** Each score of the run with every reply that counted on it, and why. */
export function PointsList({ scores }: { readonly scores: readonly ScoreResult[] }) {
  if (scores.length === 0) {
    return <p className="rk-soft">No points: the playbook that this role-play counts on is not at hand.</p>;
  }
  return (
    <ul className={classes.scores}>
      {scores.map(({ score, share, ratings }) => (
        <li key={score.id}>
          <div className={classes.scoreHead}>
            <span>
              {score.text}
              {score.weight === 1 ? null : <span className="rk-soft"> · weight {score.weight}</span>}
            </span>
            <strong>{shareWords(score, share)}</strong>
          </div>
          <ul className={classes.ratings}>
            {ratings.map((rating, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one reply may count twice; the list never changes.
              <li key={index}>
                <span className={classes.value}>{rating.value}</span>
                <div>
                  <p className={classes.said}>{rating.reply}</p>
                  <p>{rating.why}</p>
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
