import { Radio, Stack } from '@mantine/core';
import type { ImportQuestion } from '../../../core/import/import-plan';
import { amountWords, numberWords } from './count-words';
import { answerQuestions } from './import-actions';
import classes from './imports.module.css';

const shownRows = 6;

function rowWords({ rows }: ImportQuestion): string {
  const shown = rows.slice(0, shownRows).map(({ row }) => numberWords(row));
  const files = [...new Set(rows.map(({ file }) => file))].join(', ');
  const more = rows.length - shown.length;
  return `${files}, ${rows.length === 1 ? 'row' : 'rows'} ${shown.join(', ')}${
    more > 0 ? ` and ${numberWords(more)} more` : ''
  }`;
}

function consequence({ kind, answer, rows }: ImportQuestion): string | null {
  if (answer !== null) return null;
  if (kind === 'missing-account')
    return `Without an answer ${amountWords(rows.length, 'row')} wait for your decision after the import. Nothing of them is lost.`;
  if (kind === 'both-changed') return 'Without an answer what is here stays as it is.';
  return 'Without an answer these rows may stay out; importing the file again asks again.';
}

/** One question for all the rows that it is about. */
export function QuestionCard({ question }: { readonly question: ImportQuestion }) {
  const { id, choices, answer, proposal } = question;
  return (
    <article className={classes.question} aria-label={question.question}>
      <Radio.Group
        label={question.question}
        description={rowWords(question)}
        value={answer}
        onChange={(value) => answerQuestions({ [id]: value })}
      >
        <Stack gap={6} mt={8}>
          {choices.map(({ value, label }) => (
            <Radio
              key={value}
              size="xs"
              value={value}
              label={value === proposal ? `${label} (proposed)` : label}
            />
          ))}
        </Stack>
      </Radio.Group>
      {consequence(question) ? <p className={classes.about}>{consequence(question)}</p> : null}
    </article>
  );
}
