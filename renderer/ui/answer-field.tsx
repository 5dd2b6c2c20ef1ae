import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { choicesOf, chooseOption, chosenOptions } from '../../core/engagement/answer-input';
import type { Answer, ScoreAnswer } from '../../core/engagement/engagement';
import type { QuestionStep, ScoreStep } from '../../core/playbook/playbook';
import { ChoiceList } from './choice-list';

interface AnswerFieldProps {
  readonly step: QuestionStep | ScoreStep;
  readonly label: string;
  readonly answer: ScoreAnswer | undefined;
  readonly isDisabled: boolean;
  readonly hasKeys: boolean;
  /** Figures side by side, where many lines stand below one another. */
  readonly isCompact?: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** The field of a question or a score line, after its type. `data-answer` is where the keyboard goes. */
export function AnswerField(props: AnswerFieldProps) {
  const { step, label, answer, isDisabled, hasKeys, isCompact = false, onAnswer } = props;
  const options = choicesOf(step);
  const common = { 'aria-label': label, disabled: isDisabled, 'data-answer': true } as const;
  if (options.length > 0)
    return (
      <ChoiceList
        label={label}
        options={options}
        chosen={chosenOptions(answer)}
        isSeveral={step.type === 'several'}
        isDisabled={isDisabled}
        hasKeys={hasKeys}
        isCompact={isCompact && step.type !== 'choice'}
        onChoose={(option) => onAnswer(chooseOption(step, answer, option))}
      />
    );
  if (step.type === 'number')
    return (
      <NumberInput
        {...common}
        size="md"
        maw={240}
        hideControls
        value={typeof answer === 'number' ? answer : ''}
        onChange={(value) => onAnswer(value === '' ? '' : Number(value))}
      />
    );
  if (step.type === 'date')
    return (
      <TextInput
        {...common}
        size="md"
        maw={240}
        type="date"
        value={typeof answer === 'string' ? answer : ''}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      />
    );
  return (
    <Textarea
      {...common}
      size="md"
      minRows={3}
      maxRows={12}
      placeholder="In their words"
      value={typeof answer === 'string' ? answer : String(answer ?? '')}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}
