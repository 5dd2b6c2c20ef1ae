import { useState } from 'react';
import { Link } from 'wouter';
import type { Grade } from '../../../core/training/card-review';
import type { ShownCard } from '../../../core/training/training-pages';
import { MarkdownView } from '../../markdown/markdown-view';
import { playbookAddress } from './addresses';
import { ChoiceAnswer } from './choice-answer';
import classes from './drills.module.css';
import { GradeButtons } from './grade-buttons';
import { OrderAnswer } from './order-answer';
import { RecallAnswer } from './recall-answer';

interface DrillCardViewProps {
  readonly card: ShownCard;
  /** Local time at which the intervals begin. */
  readonly at: string;
  readonly isBusy: boolean;
  readonly onGrade: (grade: Grade) => void;
}

/** What was answered: in words, or right or wrong among what was there to choose. */
export interface Given {
  readonly text: string;
  readonly isRight: boolean | null;
}

const kindWords: Readonly<Record<ShownCard['kind'], string>> = {
  goal: 'What it is for',
  why: 'Why it works',
  next: 'What comes next',
  branch: 'What you ask then',
  purpose: 'What it is asked for',
  order: 'The order',
  objection: 'An objection',
};
const reasonWords: Readonly<Record<ShownCard['reason'], string>> = {
  learning: 'once more',
  changed: 'changed by the coach',
  due: 'due',
  new: 'new',
};

/** A card: the question, an answer of one's own, then the playbook's words and the grading. */
export function DrillCardView({ card, at, isBusy, onGrade }: DrillCardViewProps) {
  const [given, setGiven] = useState<Given | null>(null);
  const isOpen = given === null;
  return (
    <article className={classes.drill} aria-label="Card">
      <p className={classes.topic}>
        {kindWords[card.kind]}
        <span className={classes.reason} data-reason={card.reason}>
          {reasonWords[card.reason]}
        </span>
        <Link className={classes.from} href={playbookAddress(card.fileId)} title={card.playbookTitle}>
          {card.playbookTitle}
        </Link>
      </p>
      <MarkdownView text={card.prompt} className={classes.prompt ?? ''} />
      {isOpen && card.order.length > 0 ? (
        <OrderAnswer mixed={card.mixed} order={card.order} onAnswer={setGiven} />
      ) : isOpen && card.choices.length > 0 ? (
        <ChoiceAnswer choices={card.choices} right={card.answer} onAnswer={setGiven} />
      ) : isOpen ? (
        <RecallAnswer onAnswer={setGiven} />
      ) : null}
      {given ? (
        <>
          <div aria-live="polite">
            {given.text === '' ? null : (
              <section
                aria-label="Your answer"
                className={classes.own}
                data-right={given.isRight ?? undefined}
              >
                <h3>{ownWords(given.isRight)}</h3>
                <p>{given.text}</p>
              </section>
            )}
            <section aria-label="The playbook's answer" className={classes.answer}>
              <MarkdownView text={card.answer} />
            </section>
          </div>
          <GradeButtons
            dueAfter={card.dueAfter}
            at={at}
            proposed={given.isRight === false ? 'again' : 'good'}
            isBusy={isBusy}
            onGrade={onGrade}
          />
        </>
      ) : null}
    </article>
  );
}

function ownWords(isRight: boolean | null): string {
  if (isRight === null) return 'You said';
  return isRight ? 'Right' : 'Not this time. You chose';
}
