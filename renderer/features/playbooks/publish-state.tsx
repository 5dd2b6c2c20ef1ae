import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { versionsAddress } from './playbook-address';
import classes from './playbooks.module.css';
import { publishWords } from './publish-words';

interface PublishStateProps {
  readonly fileId: string;
  readonly reviewBy: string | null;
  /** It has steps, so that it matters what reps run of it. */
  readonly isRun: boolean;
  /** What else can be done with the file. */
  readonly children: ReactNode;
}

/** For the coach: what reps run of this file, and whether it was to be read again by now. */
export function PublishState({ fileId, reviewBy, isRun, children }: PublishStateProps) {
  const answer = useRequest('playbook.versions', { fileId });
  const asOf = useShownDate();
  if (answer.data === undefined) return null;
  const { state, versions } = answer.data;
  const last = versions[0] ? { number: versions[0].number, at: versions[0].createdAt } : null;
  return (
    <p className={classes.publishState}>
      {isRun ? <Link href={versionsAddress(fileId)}>{publishWords(state, last)}</Link> : null}
      {reviewBy !== null && reviewBy < asOf ? (
        <strong className={classes.due}>To be read again by {exactDate(reviewBy)}: that has passed</strong>
      ) : null}
      {children}
    </p>
  );
}
