import { fileIn } from '../../app/file-in-address';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Session } from './session';

/** A few minutes of drilling: of one playbook, or of all that were begun. */
export function SessionScreen({ address }: { readonly address: string | null }) {
  const fileId = address === null ? null : fileIn(address);
  const answer = useRequest('drill.next', { fileId }, { isAskedAnew: true });
  const minutes = useStatus()?.settings.drills.sessionMinutes;
  if (answer.data && minutes !== undefined) {
    return <Session page={answer.data} fileId={fileId} minutes={minutes} isReading={answer.isFetching} />;
  }
  return (
    <Page title="Drill">
      <Answer query={answer} failure="The cards could not be read">
        {() => <Loading />}
      </Answer>
    </Page>
  );
}
