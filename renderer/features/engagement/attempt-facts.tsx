import { useRequest } from '../../app/use-request';
import { AttemptsLadder } from '../../ui/attempts-ladder';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';

/** Which attempt this is, what the earlier ones said, and what is new to bring (M20). */
export function AttemptFacts() {
  const { engagement } = useEngagementWork();
  const { accountId, id: besidesEngagementId } = engagement;
  const page = useRequest(
    'rhythm.attempts',
    { accountId, besidesEngagementId },
    { keepsPrevious: true },
  ).data;
  if (page === undefined) return null;
  return (
    <section className={classes.section} aria-label="Attempts">
      <h2>Attempts</h2>
      <AttemptsLadder page={page} />
    </section>
  );
}
