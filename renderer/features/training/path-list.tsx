import type { PlayedTurn } from '../../../core/scenario/play';
import type { Scenario } from '../../../core/scenario/scenario';
import classes from './training.module.css';
import { endingWords } from './training-words';

interface PathListProps {
  readonly scenario: Scenario;
  readonly turns: readonly PlayedTurn[];
}

/** The same as the drawing, in words: every moment with its replies, and which were given. */
export function PathList({ scenario, turns }: PathListProps) {
  const titles = new Map(scenario.moments.map(({ id, title }) => [id, title]));
  const taken = new Set(turns.map(({ momentId, reply }) => `${momentId} ${reply}`));
  return (
    <details className={classes.paths}>
      <summary>The ways as a list</summary>
      <ol>
        {scenario.moments.map(({ id, title, replies, ending }) => (
          <li key={id}>
            <strong>{title}</strong>
            {ending ? <span className="rk-soft"> · {endingWords[ending.kind]}</span> : null}
            <ul>
              {replies.map(({ text, leadsTo, range }, index) => (
                <li key={range.start} data-taken={taken.has(`${id} ${index}`) || undefined}>
                  {taken.has(`${id} ${index}`) ? 'Taken' : 'Missed'}: {text}{' '}
                  <span className="rk-soft">leads to {titles.get(leadsTo)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
