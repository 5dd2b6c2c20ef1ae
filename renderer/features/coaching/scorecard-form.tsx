import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { CoachPage } from '../../../core/coaching/coaching-page';
import { ownAnswer, scoreResult } from '../../../core/coaching/score-result';
import { latestVersion } from '../../../core/coaching/versions';
import type { ScoreAnswer } from '../../../core/engagement/engagement';
import type { ScoreStep } from '../../../core/playbook/playbook';
import { useCommands } from '../../app/commands';
import { useBegunWords, useKeptWords } from '../../app/use-kept-words';
import { useCommand } from '../../app/use-request';
import { AnswerField } from '../../ui/answer-field';
import { KeyHint } from '../../ui/key-caps';
import { NotApplicable } from '../../ui/not-applicable';
import { percentWords } from '../../ui/score-words';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';

interface ScorecardFormProps {
  readonly page: CoachPage;
  readonly lines: readonly ScoreStep[];
}

interface Draft {
  readonly answers: Readonly<Record<string, ScoreAnswer>>;
}

/** My own figures for each line; the rep's come only after they are saved. */
export function ScorecardForm({ page, lines }: ScorecardFormProps) {
  const { review, myScore } = page;
  const keptAs = `coach-score ${review.id} ${myScore?.updatedAt ?? ''}`;
  const given = myScore === null ? {} : latestVersion(myScore.versions).answers;
  const isBegun = useBegunWords()(keptAs);
  const [{ answers }, setDraft, forget] = useKeptWords<Draft>(keptAs, { answers: given });
  const [isOpen, setOpen] = useState(myScore === null || isBegun);
  const save = useCommand('coaching.score', { failure: 'The score was not saved' });
  const result = scoreResult(lines, answers);
  const isReady = result.open.length === 0;
  const submit = () => {
    if (!isOpen || !isReady || save.isPending) return;
    save.mutate({ id: review.id, answers }, { onSuccess: forget });
  };
  useCommands([
    { id: 'coach-save', label: 'Save my score', group: 'Coaching', keys: 'mod+enter', run: submit },
  ]);
  if (!isOpen)
    return (
      <Button mt="xs" mb="lg" onClick={() => setOpen(true)}>
        Change my score
      </Button>
    );
  return (
    <Section title="My score" count={lines.length}>
      <Text size="sm" c="dimmed">
        The rep’s own figures are shown when yours are saved.
      </Text>
      {lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          answer={ownAnswer(answers, line.id)}
          onAnswer={(answer) => setDraft({ answers: { ...answers, [line.id]: answer } })}
        />
      ))}
      <div className={classes.below}>
        <Text size="sm">
          {isReady ? `Result ${percentWords(result.percent)} of 100` : `${result.open.length} to go`}
        </Text>
        <Button variant="filled" disabled={!isReady} loading={save.isPending} onClick={submit}>
          Save my score
          <KeyHint keys="mod+enter" />
        </Button>
      </div>
    </Section>
  );
}

interface LineProps {
  readonly line: ScoreStep;
  readonly answer: ScoreAnswer | undefined;
  readonly onAnswer: (answer: ScoreAnswer) => void;
}

function Line({ line, answer, onAnswer }: LineProps) {
  return (
    <div className={classes.line}>
      <p className={classes.lineText}>
        {line.text} {line.weight !== 1 && <span className={classes.small}>counts {line.weight}×</span>}
      </p>
      <p className={`${classes.guide} ${classes.words}`}>{line.guide}</p>
      <AnswerField
        step={line}
        label={line.text}
        answer={answer}
        isDisabled={false}
        hasKeys={false}
        isCompact
        onAnswer={onAnswer}
      />
      <NotApplicable label={line.text} answer={answer} onAnswer={onAnswer} />
    </div>
  );
}
