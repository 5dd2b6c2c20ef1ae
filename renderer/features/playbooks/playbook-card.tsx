import { Link } from 'wouter';
import type { ListedPlaybook } from '../../../core/playbook/playbook';
import { useShownDate } from '../../ui/as-of';
import classes from './library.module.css';
import { readerAddress } from './playbook-address';
import { problemWords } from './problem-words';
import { useFolderName } from './use-folder-name';
import { gitMarkWords, useGitMark } from './use-git-mark';

/** One playbook on the shelf: what it is for, how long it is, what is wrong with it. */
export function PlaybookCard({ playbook }: { readonly playbook: ListedPlaybook }) {
  const problems = problemWords(playbook.errorCount, playbook.warningCount);
  const marks = useCoachMarks(playbook);
  const folderName = useFolderName(playbook.fileId);
  const steps = playbook.stepCount === 1 ? '1 step' : `${playbook.stepCount} steps`;
  return (
    <li className={classes.card}>
      <Link href={readerAddress(playbook.fileId)} className={classes.cardTitle}>
        {playbook.title}
      </Link>
      {playbook.goal ? <p className={classes.cardGoal}>{playbook.goal}</p> : null}
      <p className={classes.cardFacts}>
        {[steps, playbook.owner, folderName, playbook.isReadOnly ? 'read only' : '']
          .filter(Boolean)
          .join(' · ')}
        {marks.length > 0 ? <span className={classes.problems}>{marks.join(' · ')}</span> : null}
        {problems ? (
          <span className={classes.problems} data-bad={playbook.errorCount > 0 || undefined}>
            {problems}
          </span>
        ) : null}
      </p>
    </li>
  );
}

/** What a coach should know at a glance; reps on a call never see it. */
function useCoachMarks({ fileId, publishState, reviewBy }: ListedPlaybook): string[] {
  const asOf = useShownDate();
  const gitMark = useGitMark(fileId);
  const isReviewDue = reviewBy !== null && reviewBy < asOf;
  return [
    publishState === 'draft-ahead' ? 'draft not published' : '',
    isReviewDue ? 'review due' : '',
    gitMark === null ? '' : gitMarkWords[gitMark],
  ].filter(Boolean);
}
