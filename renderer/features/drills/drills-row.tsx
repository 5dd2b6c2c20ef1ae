import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { DrillOverview } from '../../../core/training/training-pages';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { WayRow } from '../../ui/way-row';
import { drillsAddress, lessonsAddress, sessionAddress } from './addresses';
import { countWords } from './training-words';

const beginWords =
  'Read a playbook in small steps, then drill it for five minutes a day until you know it by heart.';

/** Lessons and drills on the Training page: what waits, and the ways in. */
export function DrillsRow() {
  const overview = useRequest('drill.overview', {}, { isAskedAnew: true });
  const hasBegun = (overview.data?.playbooks.length ?? 0) > 0;
  return (
    <WayRow
      title="Lessons and drills"
      words={
        overview.isPending ? (
          beginWords
        ) : (
          <Answer query={overview} failure="What waits could not be read">
            {(found) => waitingWords(found)}
          </Answer>
        )
      }
      actions={
        <>
          {hasBegun ? (
            <>
              <Link className="rk-link" href={drillsAddress}>
                How it goes
              </Link>
              <Button component={Link} href={sessionAddress(null)}>
                Drill
              </Button>
            </>
          ) : null}
          <Button component={Link} href={lessonsAddress}>
            Lessons
          </Button>
        </>
      }
    />
  );
}

function waitingWords({ playbooks, waitingCount, newCount }: DrillOverview): string {
  return playbooks.length === 0
    ? beginWords
    : `${countWords(waitingCount, 'card waits', 'cards wait')}, ${newCount} new. ${countWords(playbooks.length, 'playbook', 'playbooks')} begun.`;
}
