import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { Page } from '../../ui/page';
import { PathPart } from './path-part';
import { traineeWords } from './path-words';

/** The training of another rep, as their coach sees it. */
export function TraineeScreen({ repId }: { readonly repId: string }) {
  const trainee = useRequest('path.get', { repId }, { isAskedAnew: true }).data?.trainee;
  return (
    <Page
      title={trainee ? `Training of ${traineeWords(trainee)}` : 'Training'}
      aside={
        <Link className="rk-link" href="/training">
          My training
        </Link>
      }
    >
      <PathPart repId={repId} />
    </Page>
  );
}
