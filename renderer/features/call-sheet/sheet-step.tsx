import type { CallSheet } from '../../../core/call-sheet/call-sheet';
import { choicesOf, chosenOptions } from '../../../core/engagement/answer-input';
import type { ScoreAnswer } from '../../../core/engagement/engagement';
import type { FilledStep } from '../../../core/engagement/engagement-page';
import type { PlaybookStep, WhenCondition } from '../../../core/playbook/playbook';
import { MarkdownView } from '../../markdown/markdown-view';
import classes from './call-sheet.module.css';

interface SheetStepProps {
  readonly step: PlaybookStep;
  readonly filled: FilledStep | undefined;
  readonly run: CallSheet['run'];
}

/** One step on paper: a box to tick, options to mark, or lines to write on. */
export function SheetStep({ step, filled, run }: SheetStepProps) {
  if (step.kind === 'objection') return null;
  if (step.kind === 'prose')
    return <MarkdownView className={classes.prose ?? ''} text={filled?.body ?? step.body} />;
  const text = filled?.text || step.text;
  if (step.kind === 'check') {
    const isDone = ownOf(run.steps, step.id)?.state === 'done';
    return (
      <div className={classes.check}>
        <Box isMarked={isDone} />
        <p>
          <Condition when={step.when} />
          {text}
        </p>
      </div>
    );
  }
  const answer = ownOf(step.kind === 'score' ? run.selfScore : run.answers, step.id);
  const options = choicesOf(step);
  return (
    <div className={classes.question} data-inline={step.kind === 'score' || undefined}>
      <p>
        <Condition when={step.when} />
        {text}
      </p>
      {options.length > 0 ? (
        <Options options={options} chosen={chosenOptions(answer)} />
      ) : (
        <Lines answer={answer} />
      )}
    </div>
  );
}

/** A step's id comes from a file, so `constructor` must not find what every object has. */
export function ownOf<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

function Box({ isMarked }: { readonly isMarked: boolean }) {
  return (
    <span className={classes.box} role="img" aria-label={isMarked ? 'Done' : 'To tick'}>
      {isMarked ? '✓' : ''}
    </span>
  );
}

function Options({
  options,
  chosen,
}: {
  readonly options: readonly string[];
  readonly chosen: readonly string[];
}) {
  return (
    <p className={classes.options}>
      {options.map((option) => (
        <span key={option}>
          <Box isMarked={chosen.includes(option)} />
          {option}
        </span>
      ))}
    </p>
  );
}

export function Lines({ answer }: { readonly answer: ScoreAnswer | undefined }) {
  const written = answer === undefined || answer === null ? '' : String(answer);
  return <p className={classes.lines}>{written}</p>;
}

/** The answers that lead here; the question itself stands above on the same page. */
export function Condition({ when }: { readonly when: WhenCondition | null }) {
  if (when === null) return null;
  const values = when.terms.map(({ operator, value }) => (operator === '!=' ? `not ${value}` : value));
  return <em className={classes.when}>{values.join(when.join === 'and' ? ' and ' : ' or ')}: </em>;
}
