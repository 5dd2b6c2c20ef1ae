import { Text } from '@mantine/core';
import type { CoachingList } from '../../../core/coaching/coaching-page';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';

interface RemovePacketDialogProps {
  readonly packet: CoachingList['packets'][number];
  readonly onClose: () => void;
}

/** Asks before a packet goes, since what was given to it and not returned is nowhere else. */
export function RemovePacketDialog({ packet, onClose }: RemovePacketDialogProps) {
  const remove = useCommand('coaching.removePacket', { failure: 'The packet was not removed' });
  const from = packet.from || 'a rep';
  const submit = () =>
    remove.mutate(
      { packetId: packet.packetId },
      {
        onSuccess: () => {
          showDone(`The packet of ${from} is removed.`);
          onClose();
        },
      },
    );
  return (
    <FormDialog
      isOpen
      title={`Remove the packet of ${from}?`}
      submitLabel="Remove it"
      isBusy={remove.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">
        Its {packet.reviewCount === 1 ? 'review leaves' : `${packet.reviewCount} reviews leave`} this
        workspace, with your scores and comments on {packet.reviewCount === 1 ? 'it' : 'them'}. What you
        returned stays with the rep; return it first if you have not. The file itself is not touched.
      </Text>
    </FormDialog>
  );
}
