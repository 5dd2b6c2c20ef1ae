import type { ListedReview } from '../../../core/coaching/coaching-page';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { percentWords } from '../../ui/score-words';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';

interface ReviewRowsProps {
  readonly title: string;
  /** Why they stand here. */
  readonly about?: string;
  readonly count: number;
  readonly reviews: readonly ListedReview[];
}

/** Reviews, newest first; the rep's figure stands beside mine once mine is given. */
export function ReviewRows({ title, about, count, reviews }: ReviewRowsProps) {
  if (count === 0) return null;
  return (
    <Section title={title} count={count}>
      {about && <p className={classes.small}>{about}</p>}
      <ul className={classes.list}>
        {reviews.map((review) => (
          <Row key={review.id} review={review} />
        ))}
      </ul>
      {count > reviews.length && (
        <p className={classes.small}>
          The newest {reviews.length} of {count} are shown.
        </p>
      )}
    </Section>
  );
}

function Row({ review }: { readonly review: ListedReview }) {
  const { id, accountName, repName, playbookTitle, calledAt, verdict, packet, commentCount } = review;
  const facts = [repName, playbookTitle, verdict, packet && `packet of ${packet.from || 'a rep'}`];
  return (
    <li className={classes.item}>
      <div className={classes.grow}>
        <a className="rk-link" href={`#/coaching/${id}`}>
          <LongName>{accountName}</LongName>
        </a>
        <p className={classes.small}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {commentCount > 0 && (
        <span className={classes.small}>
          {commentCount} {commentCount === 1 ? 'comment' : 'comments'}
        </span>
      )}
      {review.coachPercent !== null && (
        <span className={classes.figure} title="My result, and the rep’s, of 100">
          {percentWords(review.coachPercent)}
          <span className={classes.small}> · rep {percentWords(review.selfPercent)}</span>
        </span>
      )}
      <span className={classes.small}>
        <RelativeDate date={calledAt?.slice(0, 10) ?? null} />
      </span>
    </li>
  );
}
