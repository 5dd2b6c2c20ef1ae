import { Select } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../ui/form-dialog';
import { showDone } from './show-done';
import { useCommand, useRequest } from './use-request';

interface HandOverDialogProps {
  readonly accountIds: readonly string[];
  /** The rep that gives them away is not offered. */
  readonly fromRepId?: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const nobody = 'nobody';

/** Gives accounts to another rep, all at once. */
export function HandOverDialog({ accountIds, fromRepId, onClose, onDone }: HandOverDialogProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const handOver = useCommand('accounts.handOver', { failure: 'The accounts were not handed over' });
  const [to, setTo] = useState<string | null>(null);
  const choices = [
    ...reps
      .filter((rep) => !rep.hasLeft && rep.id !== fromRepId)
      .map((rep) => ({ value: rep.id, label: rep.office ? `${rep.name} · ${rep.office}` : rep.name })),
    { value: nobody, label: 'Nobody' },
  ];
  const submit = () =>
    handOver.mutate(
      { accountIds: [...accountIds], repId: to === nobody ? null : to },
      {
        onSuccess: ({ count }) => {
          onClose();
          onDone?.();
          const name = reps.find((rep) => rep.id === to)?.name ?? 'nobody';
          showDone(
            `${count.toLocaleString('en-US')} ${count === 1 ? 'account' : 'accounts'} handed over to ${name}.`,
          );
        },
      },
    );
  const count = accountIds.length;
  return (
    <FormDialog
      title={`Hand over ${count.toLocaleString('en-US')} ${count === 1 ? 'account' : 'accounts'}`}
      submitLabel="Hand over"
      size="sm"
      isOpen
      isBusy={handOver.isPending}
      canSubmit={to !== null && count > 0}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="To"
        placeholder="Choose a rep"
        description="The history stays as it is; only the owner changes."
        data={choices}
        value={to}
        onChange={setTo}
        searchable
        data-autofocus
      />
    </FormDialog>
  );
}
