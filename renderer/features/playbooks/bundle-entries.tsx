import type { BundleChoice, BundleEntry, BundlePlan } from '../../../core/playbook/bundle-plan';
import { Section } from '../../ui/section';
import classes from './arrivals.module.css';
import { BundleEntryRow } from './bundle-entry-row';
import { bundleWords } from './count-words';

interface BundleEntriesProps {
  readonly plan: BundlePlan;
  readonly choiceOf: (entry: BundleEntry) => BundleChoice;
  readonly onChoose: (name: string, choice: BundleChoice) => void;
}

const groups = [
  {
    kind: 'conflict',
    title: 'To be decided',
    lead: 'Yours stays unless you choose otherwise.',
  },
  {
    kind: 'changed',
    title: 'Changed',
    lead: 'The same one with another text. Yours is kept among its “Kept texts” when you take theirs.',
  },
  { kind: 'new', title: 'New', lead: 'Not here yet.' },
] as const;

/** Every playbook of a bundle by what it means for the library, what needs a decision first. */
export function BundleEntries({ plan, choiceOf, onChoose }: BundleEntriesProps) {
  const { entries, leftOut, planId } = plan;
  const same = entries.filter(({ kind }) => kind === 'same');
  return (
    <>
      <p className={classes.lead}>Nothing is written before you take it.</p>
      {groups.map(({ kind, title, lead }) => {
        const found = entries.filter((entry) => entry.kind === kind);
        if (found.length === 0) return null;
        return (
          <Section key={kind} title={title} count={found.length}>
            <p className={classes.lead}>{lead}</p>
            <ul className={classes.entries}>
              {found.map((entry) => (
                <BundleEntryRow
                  key={entry.name}
                  planId={planId}
                  entry={entry}
                  choice={choiceOf(entry)}
                  onChoose={(choice) => onChoose(entry.name, choice)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {same.length > 0 ? (
        <p className={classes.lead}>
          {bundleWords(same)} of it {same.length === 1 ? 'stands' : 'stand'} here already, word for word:{' '}
          {same.map(({ title }) => title).join(', ')}.
        </p>
      ) : null}
      {leftOut.length > 0 ? (
        <p className={classes.lead}>Left out, since it is no playbook: {leftOut.join(', ')}.</p>
      ) : null}
    </>
  );
}
