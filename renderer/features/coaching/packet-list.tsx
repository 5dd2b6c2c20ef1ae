import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CoachingList } from '../../../core/coaching/coaching-page';
import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';
import { RemovePacketDialog } from './remove-packet-dialog';

type Packet = CoachingList['packets'][number];

/** Packets that reps sent, each with what goes back. */
export function PacketList({ packets }: { readonly packets: CoachingList['packets'] }) {
  const [removed, setRemoved] = useState<Packet | null>(null);
  const giveBack = useCommand('coaching.return', { failure: 'The file was not made' });
  const returnTo = (packetId: string) =>
    giveBack.mutate(
      { packetId },
      {
        onSuccess: (download) => {
          void saveDownload(download);
          showDone(`${download.fileName}: ${download.note} Private comments stay here.`);
        },
      },
    );
  return (
    <Section title="Packets" count={packets.length}>
      {packets.length === 0 && (
        <p className={classes.small}>
          A rep’s reviews come as a file: drop it on the window. They never mix with your own accounts.
        </p>
      )}
      <ul className={classes.list}>
        {packets.map((packet) => {
          const { packetId, madeAt, reviewCount, scorableCount, scoredCount } = packet;
          const from = packet.from || 'a rep';
          return (
            <li key={packetId} className={classes.item}>
              <div className={classes.grow}>
                {packet.from || 'A rep'}
                <p className={classes.small}>
                  {scoredCount} of {scorableCount} scored
                  {reviewCount > scorableCount && `, ${reviewCount - scorableCount} to comment on`} · made{' '}
                  <RelativeDate date={madeAt.slice(0, 10)} />
                </p>
              </div>
              <Button
                size="compact-sm"
                loading={giveBack.isPending}
                aria-label={`Return to ${from}`}
                onClick={() => returnTo(packetId)}
              >
                Return
              </Button>
              <Button
                size="compact-sm"
                aria-label={`Remove the packet of ${from}`}
                onClick={() => setRemoved(packet)}
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
      {removed && <RemovePacketDialog packet={removed} onClose={() => setRemoved(null)} />}
    </Section>
  );
}
