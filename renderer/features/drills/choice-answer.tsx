import { UnstyledButton } from '@mantine/core';
import { useCommands } from '../../app/commands';
import type { Given } from './drill-card-view';
import classes from './drills.module.css';
import { letters } from './letters';

interface ChoiceAnswerProps {
  readonly choices: readonly string[];
  readonly right: string;
  readonly onAnswer: (given: Given) => void;
}

/** Choose among answers that all stand in the same playbook. */
export function ChoiceAnswer({ choices, right, onAnswer }: ChoiceAnswerProps) {
  const choose = (choice: string) => onAnswer({ text: choice, isRight: choice === right });
  useCommands(
    choices.map((choice, index) => ({
      id: `drill-choose-${index}`,
      label: `Choose ${letters.charAt(index).toUpperCase()}`,
      group: 'Drill',
      keys: letters.charAt(index),
      isKeyOnly: true,
      run: () => choose(choice),
    })),
  );
  return (
    <fieldset className={classes.choices} aria-label="Answers to choose from">
      {choices.map((choice, index) => (
        <UnstyledButton key={choice} className={classes.choice} onClick={() => choose(choice)}>
          <span className={classes.letter} aria-hidden>
            {letters.charAt(index).toUpperCase()}
          </span>
          <span>{choice}</span>
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
