import { useRequest } from '../../app/use-request';
import { CalibrationTable } from '../../ui/calibration-table';
import { CoachComment } from '../../ui/coach-comment';
import { useEngagementWork } from './engagement-work';

/** What coaches gave to this review: figures beside the rep's own, and shared comments. */
export function ReceivedCoaching() {
  const { page, engagement } = useEngagementWork();
  const input = { accountId: engagement.accountId, engagementId: engagement.id };
  const received = useRequest('coaching.received', input).data?.reviews[0];
  return (
    <section aria-label="Coaching">
      <h3>Coaching</h3>
      {received?.calibrations.map((calibration, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two coaches may share a name.
        <CalibrationTable key={index} calibration={calibration} repName="" />
      ))}
      {received?.comments.map((comment) => (
        <CoachComment key={comment.id} comment={comment} about={comment.about} />
      ))}
      <p className="rk-soft">
        {page.isScoreHidden
          ? 'What the rep and other coaches gave is shown when your own score is saved. '
          : received === undefined && 'No coach has scored this review yet. '}
        <a className="rk-link" href={`#/coaching/${engagement.id}`}>
          Score it as a coach
        </a>
      </p>
    </section>
  );
}
