import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RequestInput } from '../../core/contract';
import { showDone } from './show-done';
import { useCommand } from './use-request';

interface RemoveButtonProps extends Pick<RequestInput<'record.remove'>, 'collection' | 'id'> {
  /** "hand-off" */
  readonly noun: string;
  /** What goes with it, as a question. */
  readonly question: string;
  readonly onRemoved: () => void;
}

/** Removes what a screen is about, after asking. */
export function RemoveButton({ collection, id, noun, question, onRemoved }: RemoveButtonProps) {
  const [asks, setAsks] = useState(false);
  const remove = useCommand('record.remove', { failure: `The ${noun} was not removed` });
  const removeIt = () =>
    remove.mutate(
      { collection, id },
      {
        onSuccess: () => {
          showDone(`The ${noun} is removed.`);
          onRemoved();
        },
      },
    );
  return asks ? (
    <p>
      {question}{' '}
      <Button size="compact-xs" autoFocus onClick={() => setAsks(false)}>
        Keep it
      </Button>{' '}
      <Button size="compact-xs" loading={remove.isPending} onClick={removeIt}>
        Remove
      </Button>
    </p>
  ) : (
    <Button mt="lg" variant="subtle" color="gray" onClick={() => setAsks(true)}>
      Remove the {noun}
    </Button>
  );
}
