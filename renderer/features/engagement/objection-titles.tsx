import { UnstyledButton } from '@mantine/core';
import classes from './engagement.module.css';
import { useEngagementActions } from './engagement-actions';
import { useObjections } from './use-objections';

/** The objections by name; one press shows the answer. */
export function ObjectionTitles() {
  const objections = useObjections();
  const { openObjections } = useEngagementActions();
  if (objections.length === 0) return null;
  return (
    <section className={classes.section} aria-label="Objections">
      <h2>Objections (O)</h2>
      <ul>
        {objections.map(({ id, title, isUsed }) => (
          <li key={id}>
            <UnstyledButton className={classes.plainRow} onClick={() => openObjections(id)}>
              {title}
              {isUsed && <span className="rk-soft"> · used</span>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
