import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';
import type { Given } from './drill-card-view';
import classes from './drills.module.css';

/** Say it aloud or type it, then look. */
export function RecallAnswer({ onAnswer }: { readonly onAnswer: (given: Given) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const show = () => onAnswer({ text: text.trim(), isRight: null });
  useCommands([
    {
      id: 'drill-show',
      label: 'Show the answer',
      group: 'Drill',
      keys: ['space', 'enter', 'mod+enter'],
      run: show,
    },
    {
      id: 'drill-type',
      label: 'Type the answer',
      group: 'Drill',
      keys: 't',
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <div className={classes.recall}>
      <Textarea
        ref={field}
        classNames={{ label: classes.recallLabel ?? '' }}
        label={
          <>
            Say it aloud, or type it here
            <KeyHint keys="t" />
          </>
        }
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Button variant="filled" onClick={show}>
        Show the answer
        <KeyHint keys="space" />
      </Button>
    </div>
  );
}
