import { Button, Group, TextInput } from '@mantine/core';
import type { RankedCall } from '../../../core/today/today';
import { showDone } from '../../app/show-done';
import { useKeptWords } from '../../app/use-kept-words';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import { useCallActions } from './use-call-actions';

const commonReasons = [
  'Never qualified',
  'Somebody else works on it',
  'Out of business',
  'Asked not to be called',
];

interface DismissDialogProps {
  readonly call: RankedCall;
  readonly onClose: () => void;
}

/** Puts a row away until something new happens, with the reason. */
export function DismissDialog({ call, onClose }: DismissDialogProps) {
  const [{ reason }, setWords, forget] = useKeptWords(`today.dismiss.${call.accountId}`, { reason: '' });
  const setReason = (words: string) => setWords({ reason: words });
  const { bringBack } = useCallActions();
  const dismiss = useCommand('today.dismiss', { failure: 'It was not dismissed; the reason is kept' });
  const put = () =>
    dismiss.mutate(
      { accountId: call.accountId, reason: reason.trim() },
      {
        onSuccess: () => {
          forget();
          onClose();
          showDone(`${call.accountName} was dismissed.`, {
            label: 'Undo',
            run: () => bringBack(call.accountId),
          });
        },
      },
    );
  return (
    <FormDialog
      title={`Dismiss ${call.accountName}`}
      submitLabel="Dismiss"
      isOpen
      isBusy={dismiss.isPending}
      canSubmit={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={put}
    >
      <TextInput
        label="Why is this not worth a call?"
        description="It comes back when something new happens with the account."
        data-autofocus
        value={reason}
        maxLength={1000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap={6} mt="xs">
        {commonReasons.map((common) => (
          <Button key={common} size="compact-xs" onClick={() => setReason(common)}>
            {common}
          </Button>
        ))}
      </Group>
    </FormDialog>
  );
}
