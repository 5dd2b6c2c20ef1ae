import { Button } from '@mantine/core';
import type { CoachingList } from '../../../core/coaching/coaching-page';
import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';

/** Packets that reps sent, each with what goes back. */
export function PacketList({ packets }: { readonly packets: CoachingList['packets'] }) {
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
        {packets.map(({ packetId, from, madeAt, reviewCount, scorableCount, scoredCount }) => (
          <li key={packetId} className={classes.item}>
            <div className={classes.grow}>
              {from || 'A rep'}
              <p className={classes.small}>
                {scoredCount} of {scorableCount} scored
                {reviewCount > scorableCount && `, ${reviewCount - scorableCount} to comment on`} · made{' '}
                <RelativeDate date={madeAt.slice(0, 10)} />
              </p>
            </div>
            <Button
              size="compact-sm"
              loading={giveBack.isPending}
              aria-label={`Return to ${from || 'a rep'}`}
              onClick={() => returnTo(packetId)}
            >
              Return
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
