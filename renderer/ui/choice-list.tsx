import { UnstyledButton } from '@mantine/core';
import classes from './choice-list.module.css';

interface ChoiceListProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly isSeveral?: boolean;
  readonly isCompact?: boolean;
  readonly isDisabled: boolean;
  /** Shows the digits that choose an option; only one list on the screen has them. */
  readonly hasKeys: boolean;
  readonly onChoose: (option: string) => void;
}

/** Options as large buttons, each with the digit that chooses it. */
export function ChoiceList(props: ChoiceListProps) {
  const { options, chosen, isSeveral = false } = props;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label.
    <div
      role={isSeveral ? 'group' : 'radiogroup'}
      aria-label={props.label}
      className={classes.choices}
      data-compact={props.isCompact || undefined}
    >
      {options.map((option, index) => (
        <UnstyledButton
          key={option}
          role={isSeveral ? 'checkbox' : 'radio'}
          aria-checked={chosen.includes(option)}
          className={classes.choice}
          disabled={props.isDisabled}
          onClick={() => props.onChoose(option)}
        >
          {props.hasKeys && index < 9 && (
            <span className={classes.key} aria-hidden>
              {index + 1}
            </span>
          )}
          <span>{option}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
