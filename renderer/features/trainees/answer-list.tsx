import { Button } from '@mantine/core';
import { counted } from '../../../core/calendar/date-words';
import type { CoachedPage } from '../../../core/trainee/trainee-pages';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import classes from './trainees.module.css';

type Received = CoachedPage['answers'][number];

/** Files from coaches; the last one can be taken back whole. */
export function AnswerList({ answers }: { readonly answers: readonly Received[] }) {
  const undo = useCommand('progress.undoAnswer', { failure: 'The answer was not taken back' });
  if (answers.length === 0) return <p className="rk-soft">None yet.</p>;
  return (
    <ul className={classes.answers} aria-label="Answers taken in">
      {answers.map((answer) => (
        <li key={answer.id}>
          <span>
            {answer.from || 'A coach'}, {exactDate(answer.madeAt.slice(0, 10))}
            <span className={classes.note}>{answer.isUndone ? 'taken back' : broughtWords(answer)}</span>
          </span>
          {answer.canUndo ? (
            <Button
              size="compact-sm"
              loading={undo.isPending}
              onClick={() =>
                undo.mutate(
                  { id: answer.id },
                  {
                    onSuccess: () =>
                      showDone(
                        'The answer is taken back. What you changed since stays; its file can come again.',
                      ),
                  },
                )
              }
            >
              Undo
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function broughtWords({ commentCount, runCount, markCount, changedPath }: Received): string {
  const brought = [
    commentCount > 0 && counted(commentCount, 'comment'),
    changedPath && 'a path',
    runCount > 0 && counted(runCount, 'supervised run'),
    markCount > 0 && `“ready” for ${counted(markCount, 'playbook')}`,
  ].filter(Boolean);
  return brought.join(', ') || 'smaller changes';
}
