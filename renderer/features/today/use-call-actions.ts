import { useLocation } from 'wouter';
import type { RankedCall, Today } from '../../../core/today/today';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';

type DueStep = Today['dueSteps'][number];

interface CallActions {
  readonly open: (call: RankedCall) => void;
  readonly start: (call: RankedCall) => void;
  readonly bringBack: (accountId: string) => void;
  readonly finish: (step: DueStep) => void;
}

/** What can be done with a row of Today. */
export function useCallActions(): CallActions {
  const [, navigate] = useLocation();
  const startEngagement = useCommand('engagement.start', { failure: 'The playbook was not started' });
  const bringBack = useCommand('today.bringBack', { failure: 'It was not brought back' });
  const saveStep = useCommand('nextStep.save', { failure: 'The step was not saved' });
  const setDone = (step: DueStep, doneAt: string | null) =>
    saveStep.mutateAsync({ id: step.id, fields: { doneAt } });

  return {
    open: (call) => navigate(`/accounts/${call.accountId}`),
    start: (call) => {
      if (startEngagement.isPending) return;
      if (!call.playbookFileId) {
        showDone('No playbook is made for this pool yet. The library is under Playbooks.');
        return;
      }
      const strongest = call.pools[0];
      startEngagement.mutate(
        {
          accountId: call.accountId,
          fileId: call.playbookFileId,
          pool: strongest?.pool ?? null,
          dealId: strongest?.dealId ?? null,
          contactId: strongest?.contactId ?? null,
        },
        { onSuccess: (engagement) => navigate(`/engagements/${engagement.id}`) },
      );
    },
    bringBack: (accountId) => bringBack.mutate({ accountId }),
    finish: (step) => {
      void setDone(step, new Date().toISOString()).then(
        () => showDone(`Done: ${step.text}`, { label: 'Undo', run: () => void setDone(step, null) }),
        () => undefined,
      );
    },
  };
}
