import type { TeamPage } from '../../../core/trainee/trainee-pages';
import { EmptyState } from '../../ui/empty-state';
import type { AskedFigure } from './figure-dialog';
import { StepsTable } from './steps-table';
import classes from './trainees.module.css';

interface StepsPartProps {
  readonly team: TeamPage;
  readonly onAsk: (asked: AskedFigure) => void;
}

/** What the group forgets, step by step. */
export function StepsPart({ team, onAsk }: StepsPartProps) {
  const { steps, stepCount, trainees } = team;
  if (steps.length === 0)
    return (
      <EmptyState title="Nothing was drilled yet">
        When trainees drill, the steps that they forget stand here, the surest first.
      </EmptyState>
    );
  return (
    <>
      <p className={classes.rule}>
        {trainees.length < 3
          ? `These are the cards of ${trainees.length === 1 ? 'one trainee' : 'two trainees'}: they tell of people, not yet of the playbook. `
          : ''}
        First stands what is surely forgotten, not what was forgotten once. Percentages come with ten answers.
      </p>
      <StepsTable label="Steps that the group forgets" steps={steps} traineeId={null} onAsk={onAsk} />
      {stepCount > steps.length ? (
        <p className="rk-soft">{stepCount - steps.length} more steps are forgotten less.</p>
      ) : null}
    </>
  );
}
