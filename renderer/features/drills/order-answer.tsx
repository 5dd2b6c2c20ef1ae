import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';
import type { Given } from './drill-card-view';
import classes from './drills.module.css';
import { letters } from './letters';

interface OrderAnswerProps {
  readonly mixed: readonly string[];
  readonly order: readonly string[];
  readonly onAnswer: (given: Given) => void;
}

/** Take the steps one after the other; the last one comes by itself and ends it. */
export function OrderAnswer({ mixed, order, onAnswer }: OrderAnswerProps) {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const take = (step: string) => {
    const next = [...taken, step];
    if (next.length < mixed.length - 1) {
      setTaken(next);
      return;
    }
    const all = [...next, ...mixed.filter((one) => !next.includes(one))];
    const isRight = all.every((one, index) => one === order[index]);
    onAnswer({ text: all.map((one, index) => `${index + 1}. ${one}`).join('\n'), isRight });
  };
  const putBack = () => setTaken(taken.slice(0, -1));
  useCommands([
    ...mixed.map((step, index) => ({
      id: `drill-take-${index}`,
      label: `Take ${letters.charAt(index).toUpperCase()}`,
      group: 'Drill',
      keys: letters.charAt(index),
      isKeyOnly: true,
      run: () => {
        if (!taken.includes(step)) take(step);
      },
    })),
    {
      id: 'drill-put-back',
      label: 'Put the last step back',
      group: 'Drill',
      keys: 'backspace',
      run: putBack,
    },
  ]);
  return (
    <div className={classes.ordering}>
      <fieldset className={classes.choices} aria-label="Steps to put in order">
        {mixed.map((step, index) => {
          const place = taken.indexOf(step);
          return (
            <UnstyledButton
              key={step}
              className={classes.choice}
              disabled={place >= 0}
              data-taken={place >= 0 || undefined}
              onClick={() => take(step)}
            >
              <span className={classes.letter} aria-hidden>
                {letters.charAt(index).toUpperCase()}
              </span>
              <span>{step}</span>
              {place >= 0 ? <span className={classes.taken}>{place + 1}.</span> : null}
            </UnstyledButton>
          );
        })}
      </fieldset>
      <Button onClick={putBack} disabled={taken.length === 0}>
        Put the last one back
        <KeyHint keys="backspace" />
      </Button>
    </div>
  );
}
