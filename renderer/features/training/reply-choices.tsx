import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Reply } from '../../../core/scenario/scenario';
import classes from './training.module.css';

interface ReplyChoicesProps {
  readonly replies: readonly Reply[];
  readonly isBusy: boolean;
  /** The list was asked for by key: the focus goes to it. */
  readonly takesFocus: boolean;
  readonly onChoose: (index: number) => void;
}

/** The replies as large buttons, each with the digit that gives it. */
export function ReplyChoices({ replies, isBusy, takesFocus, onChoose }: ReplyChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <ul ref={list} className={classes.replies} aria-label="Replies">
      {replies.map(({ text, range }, index) => (
        <li key={range.start}>
          <UnstyledButton className={classes.reply} disabled={isBusy} onClick={() => onChoose(index)}>
            <span aria-hidden="true" className={classes.digit}>
              {index + 1}
            </span>
            <span>{text}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
