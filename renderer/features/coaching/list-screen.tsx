import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { CoachingList } from '../../../core/coaching/coaching-page';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { FileButton } from '../../ui/file-button';
import { KeyHint } from '../../ui/key-caps';
import { CoachNameField } from './coach-name-field';
import classes from './coaching.module.css';
import { CoachingPage } from './coaching-page';
import { ConflictList } from './conflict-list';
import { PacketList } from './packet-list';
import { ReviewRows } from './review-rows';
import { TakePacketDialog } from './take-packet-dialog';
import { usePacketFiles } from './use-packet-files';

/** The place "Coaching": reviews that wait for a score, scored ones, packets. */
export function ListScreen() {
  const list = useRequest('coaching.list', {});
  const [, navigate] = useLocation();
  const packets = usePacketFiles();
  const first = list.data?.waiting[0];
  const scoreNext = () => {
    if (first) navigate(`/coaching/${first.id}`);
  };
  useCommands([
    { id: 'coaching-next', label: 'Score the next review', group: 'Coaching', keys: 'n', run: scoreNext },
    {
      id: 'coaching-export',
      label: 'Export reviews for a coach',
      group: 'Coaching',
      keys: 'x',
      run: () => navigate('/coaching/export'),
    },
  ]);
  return (
    <CoachingPage
      shown="/coaching"
      action={
        <>
          <FileButton label="Take in a packet" accept=".json,application/json" onFiles={packets.take} />
          {first && (
            <Button variant="filled" onClick={scoreNext}>
              Score the next
              <KeyHint keys="n" />
            </Button>
          )}
        </>
      }
    >
      <Answer query={list} failure="The reviews could not be read">
        {(data) => <Reviews data={data} />}
      </Answer>
      {packets.current && <TakePacketDialog packet={packets.current} onClose={packets.next} />}
    </CoachingPage>
  );
}

function Reviews({ data }: { readonly data: CoachingList }) {
  return (
    <>
      <div className={classes.main}>
        <ConflictList conflicts={data.conflicts} />
        {data.waitingCount + data.scoredCount + data.unscorableCount === 0 && (
          <EmptyState icon={<IconMessages size={28} stroke={1.4} />} title="No reviews to coach from yet">
            Complete an engagement, or drop a packet on the window that a rep made with “Export reviews”.
          </EmptyState>
        )}
        <ReviewRows title="Waiting for my score" count={data.waitingCount} reviews={data.waiting} />
        <ReviewRows title="Scored" count={data.scoredCount} reviews={data.scored} />
        <ReviewRows
          title="To comment on only"
          about="Their playbooks have no scorecard, so no score is waited for."
          count={data.unscorableCount}
          reviews={data.unscorable}
        />
      </div>
      <aside className={classes.side} aria-label="Packets">
        <CoachNameField name={data.coachName} />
        <PacketList packets={data.packets} />
      </aside>
    </>
  );
}
