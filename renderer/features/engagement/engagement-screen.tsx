import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { EngagementWorkspace } from './engagement-workspace';
import { TrialEnd } from './trial-end';

/** One run of a playbook with one account: prepare, call, review. */
export function EngagementScreen({ engagementId }: { readonly engagementId: string }) {
  const query = useRequest('engagement.get', { id: engagementId });
  const status = useStatus();
  return (
    <Answer query={query} failure="The engagement could not be read">
      {(page) => {
        if (status === undefined) return null;
        if (page.trial !== null && page.engagement.status !== 'open')
          return <TrialEnd page={page} trial={page.trial} />;
        return <EngagementWorkspace page={page} status={status} />;
      }}
    </Answer>
  );
}
