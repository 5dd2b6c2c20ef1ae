import { Checkbox } from '@mantine/core';
import type { Proposal } from '../../../core/playbook/conversion';
import classes from './arrivals.module.css';

interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  readonly taken: ReadonlySet<string>;
  readonly onChange: (taken: ReadonlySet<string>) => void;
}

const phaseNames = { prepare: 'Prepare', call: 'Call', review: 'Review' };

/** Every proposal in the order of the text, to be ticked on or off. */
export function ProposalList({ proposals, taken, onChange }: ProposalListProps) {
  if (proposals.length === 0) {
    return (
      <p className="rk-soft">
        Nothing in it looks like a step or a phase, so it only gets a head. The editor helps with the rest.
      </p>
    );
  }
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(taken);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  const isAll = taken.size === proposals.length;
  return (
    <fieldset className={classes.proposalList}>
      <legend>What it could become</legend>
      <Checkbox
        label="All of it"
        checked={isAll}
        indeterminate={!isAll && taken.size > 0}
        onChange={() => onChange(new Set(isAll ? [] : proposals.map(({ id }) => id)))}
      />
      {proposals.map((proposal) => (
        <Checkbox
          key={proposal.id}
          className={proposal.kind === 'phase' ? classes.phase : classes.step}
          label={kindWords(proposal)}
          description={`Line ${proposal.line}: ${proposal.words}`}
          checked={taken.has(proposal.id)}
          onChange={(event) => toggle(proposal.id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}

function kindWords({ kind, phase }: Proposal): string {
  if (kind === 'phase') return `Belongs to ${phaseNames[phase]}`;
  return { checklist: 'Checklist', question: 'Question', objection: 'Objection' }[kind];
}
