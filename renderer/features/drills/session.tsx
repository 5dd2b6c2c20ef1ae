import { Button } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import type { DrillPage } from '../../../core/training/training-pages';
import { type AppCommand, useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { drillsAddress } from './addresses';
import { DrillCardView } from './drill-card-view';
import classes from './drills.module.css';
import { NothingWaits, SessionOver } from './session-end';
import { countWords } from './training-words';
import { useSession } from './use-session';

interface SessionProps {
  readonly page: DrillPage;
  readonly fileId: string | null;
  readonly minutes: number;
  readonly isReading: boolean;
}

/** One card after the other until the time is up or nothing waits. */
export function Session({ page, fileId, minutes, isReading }: SessionProps) {
  const session = useSession(page, minutes, isReading);
  const { card } = page;
  const leave = () => navigate(drillsAddress);
  const undo: AppCommand[] = session.undo
    ? [
        {
          id: 'drill-undo',
          label: 'Take the last grading back',
          group: 'Drill',
          keys: ['z', 'mod+z'],
          worksWhileTyping: false,
          run: session.undo,
        },
      ]
    : [];
  useCommands([
    ...undo,
    { id: 'drill-leave', label: 'End the session', group: 'Drill', keys: 'escape', run: leave },
  ]);
  const waiting = page.learningCount + page.dueCount;
  return (
    <Page
      title="Drill"
      aside={
        <span className="rk-soft">
          {waiting} waiting, {page.newCount} new
        </span>
      }
      action={
        <>
          {card && !session.isOver ? (
            <span className={classes.clock}>{timeWords(session.minutesLeft)}</span>
          ) : null}
          <Button onClick={() => session.undo?.()} disabled={!session.undo || session.isBusy}>
            Undo
            <KeyHint keys="z" />
          </Button>
          <Button onClick={leave}>
            End
            <KeyHint keys="escape" />
          </Button>
        </>
      }
    >
      <div className={classes.reader}>
        {session.isOver || !card ? (
          session.isOver ? (
            <SessionOver
              graded={session.graded}
              minutes={minutes}
              hasMore={card !== null}
              onGoOn={session.goOn}
            />
          ) : (
            <NothingWaits page={page} graded={session.graded} fileId={fileId} />
          )
        ) : (
          <DrillCardView
            key={`${card.id} ${page.doneToday}`}
            card={card}
            at={page.at}
            isBusy={session.isBusy}
            onGrade={session.grade}
          />
        )}
      </div>
    </Page>
  );
}

function timeWords(minutesLeft: number): string {
  return minutesLeft === 0 ? 'last card' : `${countWords(minutesLeft, 'minute', 'minutes')} left`;
}
