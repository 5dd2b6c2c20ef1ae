import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../ui/form-dialog';

interface AbandonDialogProps {
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onAbandon: (reason: string) => void;
}

/** Ends an engagement without a review; what was noted stays readable. */
export function AbandonDialog({ isBusy, onClose, onAbandon }: AbandonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title="Abandon this engagement"
      submitLabel="Abandon"
      isOpen
      isBusy={isBusy}
      canSubmit={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => onAbandon(reason.trim())}
    >
      <Textarea
        data-autofocus
        label="Why?"
        description="Nothing is written to the account. Your notes and answers stay readable."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
