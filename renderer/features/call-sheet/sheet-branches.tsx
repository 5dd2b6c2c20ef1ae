import type { CallSheet } from '../../../core/call-sheet/call-sheet';
import type { FilledStep } from '../../../core/engagement/engagement-page';
import type { QuestionStep } from '../../../core/playbook/playbook';
import classes from './call-sheet.module.css';
import { Condition, Lines, ownOf } from './sheet-step';

interface SheetBranchesProps {
  readonly steps: readonly QuestionStep[];
  readonly filled: ReadonlyMap<string, FilledStep>;
  readonly run: CallSheet['run'];
}

/** What to ask after which answer, and lines for the one that it came to. */
export function SheetBranches({ steps, filled, run }: SheetBranchesProps) {
  const answers = steps.map(({ id }) => ownOf(run.answers, id)).filter((answer) => answer !== undefined);
  return (
    <div className={classes.branches}>
      {steps.map((step) => (
        <p key={step.id}>
          <Condition when={step.when} />
          {filled.get(step.id)?.text || step.text}
        </p>
      ))}
      <Lines answer={answers.join('; ')} />
      <Lines answer={undefined} />
    </div>
  );
}
