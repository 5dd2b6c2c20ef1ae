import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { CallSheetSubject } from '../../../core/call-sheet/call-sheet';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { CallSheetPage } from './call-sheet-page';

interface CallSheetScreenProps {
  readonly of: CallSheetSubject['of'];
  readonly id: string;
}

/** A call sheet before it is printed, of an account or of an engagement. */
export function CallSheetScreen({ of, id }: CallSheetScreenProps) {
  const [fileId, setFileId] = useState<string | null>(null);
  const subject: CallSheetSubject = of === 'account' ? { of, id, fileId } : { of, id };
  const sheet = useRequest('callSheet.get', subject, { keepsPrevious: true });
  const back = of === 'account' ? `/accounts/${id}` : `/engagements/${id}`;
  useCommands([
    {
      id: 'sheet-back',
      label: of === 'account' ? 'Back to the account' : 'Back to the engagement',
      group: 'Call sheet',
      keys: 'escape',
      run: () => navigate(back),
    },
  ]);
  return (
    <Answer query={sheet} failure="The call sheet could not be made">
      {(data) => <CallSheetPage sheet={data} back={back} onChoose={of === 'account' ? setFileId : null} />}
    </Answer>
  );
}
