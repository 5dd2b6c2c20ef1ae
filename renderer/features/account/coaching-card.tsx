import { useRequest } from '../../app/use-request';
import { CoachComment } from '../../ui/coach-comment';
import { percentWords } from '../../ui/score-words';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** What coaches said about calls with this account; shown only when there is something. */
export function CoachingCard() {
  const { account } = useAccountScope().page;
  const reviews = useRequest('coaching.received', { accountId: account.id }).data?.reviews ?? [];
  if (reviews.length === 0) return null;
  return (
    <Section title="Coaching" count={reviews.length}>
      {reviews.map(({ engagementId, playbookTitle, selfPercent, calibrations, comments }) => (
        <div key={engagementId} className={classes.card}>
          <a className="rk-link" href={`#/engagements/${engagementId}`}>
            {playbookTitle}
          </a>
          {calibrations.map(({ by, coachPercent }) => (
            <p key={by} className={`${classes.line} ${classes.soft}`}>
              {by}: {percentWords(coachPercent)} of 100, own score {percentWords(selfPercent)}
            </p>
          ))}
          {comments.map((comment) => (
            <CoachComment key={comment.id} comment={comment} about={comment.about} />
          ))}
        </div>
      ))}
    </Section>
  );
}
