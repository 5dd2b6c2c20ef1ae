import { IconMessage2, IconMessageQuestion, IconSquare, IconStar } from '@tabler/icons-react';
import { type ReactNode, useContext } from 'react';
import type { PlaybookStep } from '../../core/playbook/playbook';
import { isShown } from '../../core/playbook/when';
import { RepAnswers } from './rep-answers';
import { RepViewContext } from './rep-view';
import classes from './step-part.module.css';
import { fieldWords, questionWords, scoreWords, whenWords } from './step-words';
import { StepsContext } from './steps-context';

const icons = {
  check: IconSquare,
  question: IconMessageQuestion,
  score: IconStar,
  objection: IconMessage2,
};
const kindWords = {
  check: 'To prepare or do',
  question: 'Question',
  score: 'Score',
  objection: 'When they say',
};

interface StepPartProps {
  readonly number: number;
  readonly isListItem: boolean;
  readonly children: ReactNode;
}

/** One step as it reads in the library: what it is, its words, and quietly what goes with it. */
export function StepPart({ number, isListItem, children }: StepPartProps) {
  const steps = useContext(StepsContext);
  const rep = useContext(RepViewContext);
  const step = steps[number];
  const Tag = isListItem ? 'li' : 'div';
  if (step === undefined || step.kind === 'prose') return <Tag>{children}</Tag>;
  if (rep && !isShown(step, rep.counted)) {
    return (
      <Tag className={classes.unshown} data-unshown="">
        {step.when ? whenWords(step.when, steps) : null}
      </Tag>
    );
  }
  const Icon = icons[step.kind];
  const isRequired = (step.kind === 'check' || step.kind === 'question') && step.required;
  return (
    <Tag className={classes.step} data-kind={step.kind}>
      <span className={classes.icon} title={kindWords[step.kind]}>
        <Icon size={18} stroke={1.6} aria-hidden="true" />
        <span className="rk-hidden">{kindWords[step.kind]}: </span>
      </span>
      <div className={classes.words}>
        {step.when && !rep ? <p className={classes.when}>{whenWords(step.when, steps)}</p> : null}
        <div className={classes.text}>
          {children}
          {isRequired ? <span className={classes.required}>needed</span> : null}
        </div>
        {rep ? <RepAnswers step={step} rep={rep} /> : <StepDetails step={step} />}
      </div>
    </Tag>
  );
}

function StepDetails({ step }: { readonly step: PlaybookStep }) {
  if (step.kind !== 'question' && step.kind !== 'score') return null;
  const words = step.kind === 'question' ? questionWords(step.type) : scoreWords(step);
  const saves = step.kind === 'question' && step.saves ? fieldWords(step.saves) : '';
  if (words === '' && saves === '' && step.options.length === 0) return null;
  return (
    <p className={classes.details}>
      {words ? <span>{words}</span> : null}
      {step.options.map((option) => (
        <span key={option} className={classes.option}>
          {option}
        </span>
      ))}
      {saves ? <span className={classes.saves}>Kept as {saves}</span> : null}
    </p>
  );
}
