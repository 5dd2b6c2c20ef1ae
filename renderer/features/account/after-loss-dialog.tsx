import { Button } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import type { Deal } from '../../../core/deal/deal';
import { useCommand, useRequest } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { FormDialog } from '../../ui/form-dialog';
import { useAccountScope } from './account-context';

interface AfterLossDialogProps {
  readonly deal: Deal;
  readonly onClose: () => void;
}

/** Right after a loss (M7): part as friends, and know when the winner's promise should show. */
export function AfterLossDialog({ deal, onClose }: AfterLossDialogProps) {
  const { page, openForm } = useAccountScope();
  const start = useCommand('engagement.start', { failure: 'The playbook was not started' });
  const next = useRequest('deal.afterLoss', { id: deal.id }).data;
  if (next === undefined) return null;
  const { playbook, check } = next;
  const go = () => {
    if (playbook === null) return;
    start.mutate(
      {
        accountId: page.account.id,
        fileId: playbook.fileId,
        pool: 'just-lost',
        dealId: deal.id,
        contactId: deal.contactId,
      },
      { onSuccess: ({ id }) => navigate(`/engagements/${id}`) },
    );
  };
  return (
    <FormDialog
      title="Lost, and not over"
      submitLabel={playbook === null ? 'Done' : `Start “${playbook.title}”`}
      cancelLabel="Not now"
      focusesSubmit
      isOpen
      isBusy={start.isPending}
      onClose={onClose}
      onSubmit={playbook === null ? onClose : go}
    >
      <p>
        Thank them within a day, wish them luck, and ask one question. Whoever loses well is called when the
        winner fails.
      </p>
      {check === null ? (
        <p className="rk-soft">
          No delivery check is planned: name the competitor on the deal, and by when the delivery should show.
        </p>
      ) : (
        <>
          <p>
            On <strong>{exactDate(check.dueOn)}</strong> this comes to Today: {check.text}
          </p>
          <Button size="compact-xs" onClick={() => openForm({ kind: 'next-step', nextStep: check })}>
            Change the day or the words
          </Button>
        </>
      )}
    </FormDialog>
  );
}
