import { Button, Checkbox } from '@mantine/core';
import type { NextStep } from '../../../core/next-step/next-step';
import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** What was promised and is still to be done, soonest first. */
export function openNextSteps(nextSteps: readonly NextStep[]): readonly NextStep[] {
  return nextSteps.filter(({ doneAt }) => doneAt === null).sort((a, b) => dueAt(a).localeCompare(dueAt(b)));
}

/** A step without a time comes before those of its day that have one. */
const dueAt = ({ dueOn, dueTime }: NextStep) => `${dueOn} ${dueTime ?? ''}`;

/** Marks a next step as done, with a way back. */
export function useFinishStep() {
  const save = useCommand('nextStep.save', { failure: 'The next step was not changed' });
  return (step: NextStep) =>
    save.mutate(
      { id: step.id, fields: { doneAt: new Date().toISOString() } },
      {
        onSuccess: () =>
          showDone('The next step is done.', {
            label: 'Undo',
            run: () => save.mutate({ id: step.id, fields: { doneAt: null } }),
          }),
      },
    );
}

/** Dated promises (M23); X does the first. */
export function NextSteps() {
  const { page, status, openForm } = useAccountScope();
  const finish = useFinishStep();
  const calendar = useCommand('nextStep.calendar', { failure: 'The calendar file was not made' });
  const steps = openNextSteps(page.nextSteps);
  return (
    <Section
      title="Next steps"
      count={steps.length}
      actions={
        <Button size="compact-xs" onClick={() => openForm({ kind: 'next-step', nextStep: null })}>
          Add a next step <KeyHint keys="s" />
        </Button>
      }
    >
      {steps.map((step) => (
        <div key={step.id} className={classes.stepRow}>
          <Checkbox
            aria-label={`Done: ${step.text}`}
            title="Done (X does the first)"
            checked={false}
            onChange={() => finish(step)}
          />
          <div>
            <button
              type="button"
              className={classes.cardName}
              onClick={() => openForm({ kind: 'next-step', nextStep: step })}
            >
              {step.text}
            </button>
            <p className={classes.line}>
              <span className={step.dueOn < status.asOf ? classes.late : classes.soft}>
                <RelativeDate date={step.dueOn} />
                {step.dueTime !== null && `, ${step.dueTime}`}
              </span>{' '}
              <button
                type="button"
                className={classes.quietAction}
                aria-label={`Calendar file: ${step.text}`}
                onClick={() =>
                  calendar.mutate({ id: step.id }, { onSuccess: (file) => void saveDownload(file) })
                }
              >
                Calendar file
              </button>
            </p>
          </div>
        </div>
      ))}
    </Section>
  );
}
