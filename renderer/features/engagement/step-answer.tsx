import { Checkbox, Text } from '@mantine/core';
import { AnswerField } from '../../ui/answer-field';
import { NotApplicable } from '../../ui/not-applicable';
import { useEngagementWork } from './engagement-work';
import { fieldWords } from './field-words';
import { withOptions } from './question-options';
import { tickEdits } from './step-actions';
import type { WorkItem } from './work-item';

/** What the rep does with a step: tick it, answer it, score it. Prose is only read. */
export function StepAnswer({ item }: { readonly item: Extract<WorkItem, { kind: 'step' }> }) {
  const { page, engagement, edit, isClosed, status } = useEngagementWork();
  const { step } = item;
  if (step.kind === 'prose') return null;
  if (step.kind === 'check')
    return (
      <Checkbox
        size="md"
        label="Done"
        disabled={isClosed}
        checked={engagement.steps[item.id]?.state === 'done'}
        onChange={() => edit(tickEdits(item, engagement, new Date()))}
      />
    );
  if (step.kind === 'score' && page.isScoreHidden)
    return (
      <Text size="sm" c="dimmed">
        The rep’s own figure is shown when{' '}
        <a className="rk-link" href={`#/coaching/${engagement.id}`}>
          your score of this review
        </a>{' '}
        is saved.
      </Text>
    );
  if (step.kind === 'score')
    return (
      <>
        <AnswerField
          step={step}
          label={item.title}
          answer={engagement.selfScore[item.id]}
          isDisabled={isClosed}
          hasKeys
          onAnswer={(answer) => edit({ selfScore: { [item.id]: answer } })}
        />
        <NotApplicable
          label={item.title}
          answer={engagement.selfScore[item.id]}
          isDisabled={isClosed}
          onAnswer={(answer) => edit({ selfScore: { [item.id]: answer } })}
        />
      </>
    );
  return (
    <>
      <AnswerField
        step={withOptions(step, status.settings)}
        label={item.title}
        answer={engagement.answers[item.id]}
        isDisabled={isClosed}
        hasKeys
        onAnswer={(answer) => edit({ answers: { [item.id]: answer } })}
      />
      {step.saves !== '' && !step.saves.startsWith('engagement.') && (
        <Text size="sm" c="dimmed">
          The answer is written to: {fieldWords(step.saves)}
        </Text>
      )}
    </>
  );
}
