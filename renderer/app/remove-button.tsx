import { Box } from '@mantine/core';
import type { RequestInput } from '../../core/contract';
import { AskFirst } from '../ui/ask-first';
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
  return (
    <Box mt="lg">
      <AskFirst
        label={`Remove the ${noun}`}
        question={question}
        yes="Remove"
        isBusy={remove.isPending}
        onYes={removeIt}
      />
    </Box>
  );
}
