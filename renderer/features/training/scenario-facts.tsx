import type { Scenario } from '../../../core/scenario/scenario';
import { MarkdownView } from '../../markdown/markdown-view';
import { Section } from '../../ui/section';
import classes from './training.module.css';

/** What the rep knows before the call; what is behind it stays hidden until the end. */
export function ScenarioFacts({ scenario }: { readonly scenario: Scenario }) {
  const { persona, mood, facts, briefing } = scenario;
  return (
    <aside className={classes.facts} aria-label="Before the call">
      <Section title="Who you call">
        <p>{persona}</p>
        {mood === '' ? null : <p className="rk-soft">{mood}</p>}
      </Section>
      {briefing === '' ? null : (
        <Section title="Your task">
          <MarkdownView text={briefing} className={classes.briefing ?? ''} />
        </Section>
      )}
      {facts.length === 0 ? null : (
        <Section title="What the history says">
          <ul>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </Section>
      )}
      <p className={classes.practice}>Practice: nothing of this reaches an account.</p>
    </aside>
  );
}
