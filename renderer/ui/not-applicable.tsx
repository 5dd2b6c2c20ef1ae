import { Checkbox } from '@mantine/core';
import type { ScoreAnswer } from '../../core/engagement/engagement';

interface NotApplicableProps {
  readonly label: string;
  readonly answer: ScoreAnswer | undefined;
  readonly isDisabled?: boolean;
  readonly onAnswer: (answer: ScoreAnswer) => void;
}

/** A line of the scorecard that this call gave no occasion for; it leaves the weight. */
export function NotApplicable({ label, answer, isDisabled = false, onAnswer }: NotApplicableProps) {
  return (
    <Checkbox
      mt="xs"
      label="Does not apply"
      aria-label={`${label}: does not apply`}
      disabled={isDisabled}
      checked={answer === null}
      onChange={(event) => onAnswer(event.currentTarget.checked ? null : '')}
    />
  );
}
