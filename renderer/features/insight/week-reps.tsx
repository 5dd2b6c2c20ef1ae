import type { WeekSummary } from '../../../core/insight/week-summary';
import classes from './week.module.css';

interface WeekRepsProps {
  readonly week: WeekSummary;
  readonly onRep: (repId: string) => void;
}

/** The team's week by rep; a name leads to that rep's week, where the accounts of each figure are. */
export function WeekReps({ week: { reps, measures }, onRep }: WeekRepsProps) {
  return (
    <section aria-label="By rep">
      <h3 className={classes.head}>By rep</h3>
      <table className={classes.reps}>
        <thead>
          <tr>
            <th scope="col">Rep</th>
            {measures.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reps.map(({ id, name, counts }) => (
            <tr key={id}>
              <th scope="row">
                {id === null ? (
                  name
                ) : (
                  <button
                    type="button"
                    className={classes.rep}
                    aria-label={`The week of ${name}`}
                    onClick={() => onRep(id)}
                  >
                    {name}
                  </button>
                )}
              </th>
              {measures.map(({ key }, place) => (
                <td key={key}>{counts[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
