import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { exactDate } from '../ui/calendar';
import { SignRunDialog } from './sign-run-dialog';
import { useRequest } from './use-request';

/** Under a completed engagement: who watched the call, or the way for a coach to sign for it. */
export function WatchedCall({ engagementId }: { readonly engagementId: string }) {
  const [isOpen, setOpen] = useState(false);
  const signing = useRequest('supervisedRun.ofEngagement', { id: engagementId }).data;
  if (signing === undefined) return null;
  const { run, canBeSigned, repId, playbookId } = signing;
  if (run !== null) {
    return (
      <Text size="sm">
        {run.coachName} watched this call and signed for it on {exactDate(run.on)}
        {run.line === '' ? '.' : `: ${run.line}`}
      </Text>
    );
  }
  if (!canBeSigned) {
    return (
      <Text size="sm" c="dimmed">
        Its playbook is not in the library any more, so nobody can sign for it as a supervised run.
      </Text>
    );
  }
  return (
    <div>
      <Button size="compact-sm" onClick={() => setOpen(true)}>
        I watched this call
      </Button>
      {isOpen ? (
        <SignRunDialog
          trainee={{ repId }}
          playbookId={playbookId}
          engagementId={engagementId}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
