import { Button, Textarea } from '@mantine/core';
import { KeyHint } from '../../ui/key-caps';
import classes from './training.module.css';
import type { useOwnWords } from './use-own-words';

interface OwnWordsProps {
  readonly own: ReturnType<typeof useOwnWords>;
  readonly isCompared: boolean;
  readonly onCompare: () => void;
}

const stateWords = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' } as const;

/** What the trainee would say, before any reply is offered. */
export function OwnWords({ own, isCompared, onCompare }: OwnWordsProps) {
  return (
    <div className={classes.ownWords}>
      <Textarea
        label="In your own words"
        placeholder="Write it as you would say it"
        value={own.words}
        data-autofocus
        autoFocus={!isCompared}
        onChange={(event) => own.edit(event.currentTarget.value)}
      />
      <div className={classes.ownFoot}>
        <span role="status" aria-label="Save state" className="rk-soft">
          {own.words === '' ? '' : stateWords[own.state]}
        </span>
        {isCompared ? null : (
          <Button variant="filled" onClick={onCompare}>
            Compare
            <KeyHint keys="mod+enter" />
          </Button>
        )}
      </div>
      {own.state === 'failed' ? (
        <p role="alert" className={classes.failure}>
          Not saved: {own.failure} Your words stay here and are tried again by themselves.
        </p>
      ) : null}
    </div>
  );
}
