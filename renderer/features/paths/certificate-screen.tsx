import { useLocation } from 'wouter';
import type { ReadyMark } from '../../../core/training/ready-mark';
import { useCommands } from '../../app/commands';
import { PaperPage, usePaper } from '../../app/paper-page';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { Certificate } from './certificate';

/** The certificate of one "ready", before it is printed. */
export function CertificateScreen({ id }: { readonly id: string }) {
  const query = useRequest('readiness.certificate', { id });
  return (
    <Answer query={query} failure="The certificate could not be read">
      {(mark) => <CertificatePage mark={mark} />}
    </Answer>
  );
}

function CertificatePage({ mark }: { readonly mark: ReadyMark }) {
  const [paper, setPaper] = usePaper();
  const [, navigate] = useLocation();
  const me = useRequest('path.form', {}).data?.trainee.repId;
  const whose = mark.repId === null || mark.repId === me ? '' : `/trainees/${encodeURIComponent(mark.repId)}`;
  const back = `/training${whose}/ready/${encodeURIComponent(mark.playbookId)}`;
  useCommands([
    {
      id: 'certificate-back',
      label: 'Back to the readiness',
      group: 'Certificate',
      keys: 'escape',
      run: () => navigate(back),
    },
  ]);
  return (
    <PaperPage
      title="Certificate"
      noun="certificate"
      name={`Certificate ${mark.repName} ${mark.playbookTitle}`.trim()}
      back={back}
      paper={paper}
      onPaper={setPaper}
    >
      <Certificate mark={mark} />
    </PaperPage>
  );
}
