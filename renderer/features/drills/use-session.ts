import { useEffect, useState } from 'react';
import type { Grade } from '../../../core/training/card-review';
import type { DrillPage } from '../../../core/training/training-pages';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';

const minuteMs = 60_000;
const lookAfterMs = 5_000;

interface SessionState {
  /** Cards graded in this session. */
  readonly graded: readonly Grade[];
  readonly minutesLeft: number;
  /** Time is up; it is said after a card, never in the middle of one. */
  readonly isOver: boolean;
  readonly isBusy: boolean;
  readonly grade: (grade: Grade) => void;
  /** `null` when there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly goOn: () => void;
}

/** The clock of one session, and what is graded in it. */
export function useSession(page: DrillPage, minutes: number, isReading: boolean): SessionState {
  const [endsAt, setEndsAt] = useState(() => Date.now() + minutes * minuteMs);
  const [now, setNow] = useState(() => Date.now());
  const [graded, setGraded] = useState<readonly Grade[]>([]);
  const [isOver, setIsOver] = useState(false);
  const [shownBefore, setShownBefore] = useState<DrillPage | null>(null);
  const gradeCard = useCommand('drill.grade', { failure: 'The card was not graded' });
  const undoGrade = useCommand('drill.undo', { failure: 'Nothing was taken back' });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookAfterMs);
    return () => clearInterval(timer);
  }, []);
  // The same page stands until the host's answer is there: a second key must not grade it again.
  const isBusy = gradeCard.isPending || undoGrade.isPending || isReading || shownBefore === page;
  const grade = (given: Grade) => {
    const { card } = page;
    if (!card || isBusy) return;
    setShownBefore(page);
    gradeCard.mutate(
      { cardId: card.id, hash: card.hash, grade: given },
      {
        onSuccess: ({ isSetAside }) => {
          if (isSetAside) showDone('Forgotten too often: this card is set aside, and waits under Drills.');
          setGraded([...graded, given]);
          setIsOver(Date.now() >= endsAt);
        },
        onError: () => setShownBefore(null),
      },
    );
  };
  const { undoable } = page;
  const undo = () => {
    if (!undoable || isBusy) return;
    setShownBefore(page);
    undoGrade.mutate(
      { reviewId: undoable.reviewId },
      {
        onSuccess: () => {
          setGraded(graded.slice(0, -1));
          setIsOver(false);
          showDone('The last grading is taken back.');
        },
        onError: () => setShownBefore(null),
      },
    );
  };
  return {
    graded,
    minutesLeft: Math.max(0, Math.ceil((endsAt - now) / minuteMs)),
    isOver,
    isBusy,
    grade,
    undo: undoable ? undo : null,
    goOn: () => {
      setEndsAt(Date.now() + minutes * minuteMs);
      setNow(Date.now());
      setIsOver(false);
    },
  };
}
