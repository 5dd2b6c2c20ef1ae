import { poolHints } from '../../ui/pool-words';
import classes from './library.module.css';
import { PlaybookCard } from './playbook-card';
import { situationId } from './situation-index';
import type { Situation } from './situations';

/** One shelf a situation, with what puts an account there. */
export function Shelves({ situations }: { readonly situations: readonly Situation[] }) {
  return situations.map(({ title, pool, playbooks }, index) => (
    <section
      key={title}
      id={situationId(index)}
      tabIndex={-1}
      className={classes.situation}
      aria-label={title}
    >
      <h2 className={classes.situationTitle}>{title}</h2>
      {pool ? <p className={classes.hint}>{poolHints[pool]}</p> : null}
      <ul className={classes.cards}>
        {playbooks.map((playbook) => (
          <PlaybookCard key={playbook.fileId} playbook={playbook} />
        ))}
      </ul>
    </section>
  ));
}
