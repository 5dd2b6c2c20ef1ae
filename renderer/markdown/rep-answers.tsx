import type { Answer } from '../../core/engagement/engagement';
import type { PlaybookStep } from '../../core/playbook/playbook';
import type { RepView } from './rep-view';
import classes from './step-part.module.css';

interface Choice {
  readonly label: string;
  readonly value: string | number | boolean;
}
interface RepAnswersProps {
  readonly step: PlaybookStep;
  readonly rep: RepView;
}

/** More figures than these are not chosen by a click. */
const mostFigures = 10;

/** What a rep can choose as the answer; choosing it again takes it back. */
export function RepAnswers({ step, rep }: RepAnswersProps) {
  const choices = choicesOf(step);
  if (choices.length === 0) return null;
  const answer = Object.hasOwn(rep.answers, step.id) ? rep.answers[step.id] : undefined;
  const isChosen = ({ value }: Choice) =>
    Array.isArray(answer) ? answer.includes(String(value)) : answer === value;
  const next = (choice: Choice): Answer | undefined => {
    if (!('type' in step) || step.type !== 'several') return isChosen(choice) ? undefined : choice.value;
    const chosen = Array.isArray(answer) ? answer : [];
    const value = String(choice.value);
    return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  };
  return (
    <fieldset className={classes.answers} aria-label={`Answers to ${step.text}`}>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          aria-pressed={isChosen(choice)}
          onClick={() => rep.answer(step.id, next(choice))}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}

function choicesOf(step: PlaybookStep): readonly Choice[] {
  if (step.kind !== 'question' && step.kind !== 'score') return [];
  if (step.type === 'yes-no')
    return [
      { label: 'Yes', value: true },
      { label: 'No', value: false },
    ];
  if (step.kind === 'score' && step.type === 'number') {
    const count = step.max <= mostFigures ? step.max : 0;
    return Array.from({ length: count }, (_, index) => ({ label: String(index + 1), value: index + 1 }));
  }
  return step.options.map((option) => ({ label: option, value: option }));
}
