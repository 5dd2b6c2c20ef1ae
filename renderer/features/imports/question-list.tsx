import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportQuestion } from '../../../core/import/import-plan';
import { Section } from '../../ui/section';
import { numberWords } from './count-words';
import { answerQuestions } from './import-actions';
import { QuestionCard } from './question-card';

const shownFirst = 12;

/** What only a person can say; everything has an outcome that loses nothing when it stays open. */
export function QuestionList({ questions }: { readonly questions: readonly ImportQuestion[] }) {
  const [shownCount, setShownCount] = useState(shownFirst);
  if (questions.length === 0) return null;
  const proposals = Object.fromEntries(
    questions.flatMap(({ id, answer, proposal }) =>
      answer === null && proposal !== null ? [[id, proposal] as const] : [],
    ),
  );
  const proposalCount = Object.keys(proposals).length;
  return (
    <Section
      title="Questions"
      count={questions.length}
      actions={
        proposalCount > 0 ? (
          <Button onClick={() => answerQuestions(proposals)}>
            Accept {proposalCount === 1 ? 'the proposal' : `all ${numberWords(proposalCount)} proposals`}
          </Button>
        ) : null
      }
    >
      {questions.slice(0, shownCount).map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {questions.length > shownCount ? (
        <Button size="compact-xs" onClick={() => setShownCount(shownCount + 100)}>
          Show {numberWords(Math.min(100, questions.length - shownCount))} more of{' '}
          {numberWords(questions.length)}
        </Button>
      ) : null}
    </Section>
  );
}
