import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PacketSummary } from '../../../core/coaching/coaching-page';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { bridge } from '../../bridge';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';

interface TakePacketDialogProps {
  readonly packet: File;
  readonly onClose: () => void;
}

/** Megabytes are refused before they are read: no packet is so large. */
const mostBytes = 20_000_000;

/** What a packet would bring, before anything is written. */
export function TakePacketDialog({ packet, onClose }: TakePacketDialogProps) {
  const take = useCommand('coaching.import', { failure: 'The packet was not taken in' });
  const look = useQuery({
    queryKey: ['coaching-packet', packet.name, packet.size, packet.lastModified],
    gcTime: 0,
    retry: false,
    queryFn: async () => {
      if (packet.size > mostBytes) throw new Error('This file is too large for a coaching packet.');
      const text = await packet.text();
      return { text, summary: await bridge.request('coaching.look', { text }) };
    },
  });
  const takeIn = () => {
    if (look.data === undefined) return;
    take.mutate(
      { text: look.data.text },
      {
        onSuccess: () => {
          showDone(`${packet.name} is taken in.`);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Take in a coaching packet"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {packet.name}
        </Text>
        {look.isPending && <Loading />}
        {look.error && (
          <Notice tone="bad" title="This file is not taken in">
            {look.error.message}
          </Notice>
        )}
        {look.data && <Summary summary={look.data.summary} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{look.error ? 'Close' : 'Cancel'}</Button>
          {look.data && (
            <Button variant="filled" data-autofocus loading={take.isPending} onClick={takeIn}>
              Take it in
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Summary({ summary }: { readonly summary: PacketSummary }) {
  const { from, newReviews, knownReviews, ownReviews, scores, comments, conflicts, strangers } = summary;
  const lines = [
    [newReviews, 'new reviews'],
    [knownReviews, 'here already'],
    [ownReviews, 'made here, left as they are'],
    [scores, 'with a new or changed score'],
    [comments, 'new or changed comments'],
    [conflicts, 'changed on both sides: both are kept until you choose'],
    [strangers, 'of these on reviews that are not here yet: kept for when they come'],
  ] as const;
  const brings = lines.filter(([count]) => count > 0);
  return (
    <div>
      <Text>From {from || 'a rep'}:</Text>
      <ul>
        {brings.map(([count, words]) => (
          <li key={words}>
            <strong>{count}</strong> {words}
          </li>
        ))}
        {brings.length === 0 && <li>Nothing new: all of it is here already.</li>}
      </ul>
    </div>
  );
}
