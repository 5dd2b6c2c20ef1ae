import type { ReactNode } from 'react';
import { exactDate } from './calendar';
import classes from './coaching.module.css';

interface SaidVersion {
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly isRemoved: boolean;
  /** Left out where there is nothing private. */
  readonly isShared?: boolean;
}

interface CoachCommentProps {
  readonly comment: { readonly versions: readonly SaidVersion[] };
  /** What it is about, in words; empty for the whole review. */
  readonly about?: string;
  readonly actions?: ReactNode;
}

/** What a coach said, with all versions where two machines changed it. */
export function CoachComment({ comment, about = '', actions }: CoachCommentProps) {
  return (
    <article className={classes.comment} aria-label="Comment">
      {about !== '' && <p className={classes.about}>{about}</p>}
      {comment.versions.map(({ text, by, at, isShared, isRemoved }) => (
        <div key={`${at}${by}${text}`}>
          <p className={classes.said}>{isRemoved ? 'Removed on another machine.' : text}</p>
          <p className={classes.small}>
            {by} · <span title={at}>{exactDate(at.slice(0, 10))}</span>
            {isShared === undefined ? '' : isShared ? ' · shared' : ' · private'}
          </p>
        </div>
      ))}
      {actions}
    </article>
  );
}
