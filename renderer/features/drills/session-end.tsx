import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import type { Grade } from '../../../core/training/card-review';
import type { DrillPage } from '../../../core/training/training-pages';
import { useCommands } from '../../app/commands';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { drillsAddress, lessonAddress, lessonsAddress } from './addresses';
import { countWords } from './training-words';

interface SessionOverProps {
  readonly graded: readonly Grade[];
  readonly minutes: number;
  readonly hasMore: boolean;
  readonly onGoOn: () => void;
}

/** The time is up: what was done, and the choice to go on. */
export function SessionOver({ graded, minutes, hasMore, onGoOn }: SessionOverProps) {
  useCommands(
    hasMore
      ? [{ id: 'drill-go-on', label: 'Go on drilling', group: 'Drill', keys: 'enter', run: onGoOn }]
      : [],
  );
  return (
    <EmptyState
      title={`${countWords(minutes, 'minute is', 'minutes are')} over`}
      actions={
        <>
          {hasMore ? (
            <Button onClick={onGoOn}>
              {countWords(minutes, 'more minute', 'more minutes')}
              <KeyHint keys="enter" />
            </Button>
          ) : null}
          <Button variant="filled" onClick={() => navigate(drillsAddress)}>
            Done for now
          </Button>
        </>
      }
    >
      {doneWords(graded)} A little every day beats an hour on Friday.
    </EmptyState>
  );
}

interface NothingWaitsProps {
  readonly page: DrillPage;
  readonly graded: readonly Grade[];
  readonly fileId: string | null;
}

/** No card is left for now: why, and what to do next. */
export function NothingWaits({ page, graded, fileId }: NothingWaitsProps) {
  if (!page.hasBegun) {
    return (
      <EmptyState
        title="Nothing to drill yet"
        actions={
          <Button variant="filled" onClick={() => navigate(lessonsAddress)}>
            Choose a lesson
          </Button>
        }
      >
        Cards come from the playbooks whose lesson you have begun.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="That is all for now"
      actions={
        <>
          {fileId === null ? null : (
            <Button component={Link} href={lessonAddress(fileId)}>
              Its lesson
            </Button>
          )}
          <Button component={Link} href={drillsAddress}>
            How it goes
          </Button>
          <Button variant="filled" onClick={() => navigate('/training')}>
            What is next
          </Button>
        </>
      }
    >
      {doneWords(graded)} {heldBackWords(page.heldBack)} The next cards come when you are about to forget
      them.
    </EmptyState>
  );
}

function doneWords(graded: readonly Grade[]): string {
  if (graded.length === 0) return '';
  const known = graded.filter((grade) => grade !== 'again').length;
  return `${countWords(graded.length, 'answer', 'answers')}, ${known} of them recalled.`;
}

function heldBackWords(count: number): string {
  return count === 0 ? '' : `${countWords(count, 'more is', 'more are')} due, but beyond today's limit.`;
}
