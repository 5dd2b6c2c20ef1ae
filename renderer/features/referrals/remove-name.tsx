import { Button, Group } from '@mantine/core';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { useCommand } from '../../app/use-request';
import { AskFirst } from '../../ui/ask-first';

interface RemoveNameProps {
  readonly referral: Pick<ListedReferral, 'id' | 'prospectUndo'>;
  readonly onGone: () => void;
}

/** Takes back what was made of a name, or removes the name for good after asking once more. */
export function RemoveName({ referral: { id, prospectUndo }, onGone }: RemoveNameProps) {
  const takeBack = useCommand('referral.unbecome', { failure: 'The prospect was not taken back' });
  const remove = useCommand('record.remove', { failure: 'The name was not removed' });
  return (
    <Group gap="xs">
      {prospectUndo ? (
        <Button
          variant="subtle"
          color="gray"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate({ id }, { onSuccess: onGone })}
        >
          Not a prospect after all
        </Button>
      ) : null}
      <AskFirst
        label="Remove"
        question="Remove this name and the thanks for it?"
        yes="Remove"
        isBusy={remove.isPending}
        onYes={() => remove.mutate({ collection: 'referrals', id }, { onSuccess: onGone })}
      />
    </Group>
  );
}
