import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { useCommand } from '../../app/use-request';

interface RemoveNameProps {
  readonly referral: Pick<ListedReferral, 'id' | 'prospectUndo' | 'toAccountName'>;
  readonly onGone: () => void;
}

/** Takes back what was made of a name, or removes the name for good after asking once more. */
export function RemoveName({ referral: { id, prospectUndo, toAccountName }, onGone }: RemoveNameProps) {
  const takeBack = useCommand('referral.unbecome', { failure: 'The prospect was not taken back' });
  const [isAsked, setIsAsked] = useState(false);
  const remove = useCommand('record.remove', { failure: 'The name was not removed' });
  if (!isAsked) {
    return (
      <Group gap="xs">
        {prospectUndo ? (
          <Button
            variant="subtle"
            color="gray"
            loading={takeBack.isPending}
            onClick={() => takeBack.mutate({ id }, { onSuccess: onGone })}
          >
            No prospect after all: take {toAccountName} back
          </Button>
        ) : null}
        <Button variant="subtle" color="gray" onClick={() => setIsAsked(true)}>
          Remove
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs">
      <span>Remove this name and the thanks for it?</span>
      <Button autoFocus onClick={() => setIsAsked(false)}>
        Keep it
      </Button>
      <Button
        loading={remove.isPending}
        onClick={() => remove.mutate({ collection: 'referrals', id }, { onSuccess: onGone })}
      >
        Remove
      </Button>
    </Group>
  );
}
