import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../app/use-request';

interface RemoveNameProps {
  readonly id: string;
  readonly onRemoved: () => void;
}

/** Removes a name for good, after asking once more. */
export function RemoveName({ id, onRemoved }: RemoveNameProps) {
  const [isAsked, setIsAsked] = useState(false);
  const remove = useCommand('record.remove', { failure: 'The name was not removed' });
  if (!isAsked) {
    return (
      <div>
        <Button variant="subtle" color="gray" onClick={() => setIsAsked(true)}>
          Remove
        </Button>
      </div>
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
        onClick={() => remove.mutate({ collection: 'referrals', id }, { onSuccess: onRemoved })}
      >
        Remove
      </Button>
    </Group>
  );
}
