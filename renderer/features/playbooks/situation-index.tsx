import classes from './library.module.css';
import type { Situation } from './situations';

export const situationId = (index: number): string => `situation-${index}`;

/** The situations at the side: choosing one goes to its playbooks. */
export function SituationIndex({ situations }: { readonly situations: readonly Situation[] }) {
  const goTo = (index: number) => {
    const section = document.getElementById(situationId(index));
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className={classes.index} aria-label="Situations">
      {situations.map(({ title, playbooks }, index) => (
        <button key={title} type="button" onClick={() => goTo(index)}>
          <span>{title}</span>
          <span className={classes.number}>{playbooks.length}</span>
        </button>
      ))}
    </nav>
  );
}
