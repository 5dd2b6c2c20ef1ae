import type { SharedTopic } from '../../../core/rapport/search-rapport';
import classes from './rapport.module.css';

/** One interest or connection with the people who have it; a contact leads to their account. */
export function TopicCard({ topic: { topic, people, total } }: { readonly topic: SharedTopic }) {
  const more = total - people.length;
  return (
    <li className={classes.topic}>
      <h2>
        {topic} <span className={classes.count}>{total}</span>
      </h2>
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.id}>
            {person.kind === 'rep' ? (
              <>
                <strong>{person.name}</strong> <span className="rk-soft">sells with us</span>
              </>
            ) : (
              <>
                {person.name},{' '}
                <a className="rk-link" href={`#/accounts/${person.accountId}`}>
                  {person.accountName}
                </a>
              </>
            )}
          </li>
        ))}
        {more > 0 ? <li className="rk-soft">and {more.toLocaleString('en-US')} more</li> : null}
      </ul>
    </li>
  );
}
