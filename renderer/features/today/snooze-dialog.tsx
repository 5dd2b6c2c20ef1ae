import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RankedCall } from '../../../core/today/today';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { addDays, addMonths, exactDate } from '../../ui/calendar';
import { FormDialog } from '../../ui/form-dialog';
import { useCallActions } from './use-call-actions';

interface SnoozeDialogProps {
  readonly call: RankedCall;
  readonly onClose: () => void;
}

/** Puts a row away until a date. */
export function SnoozeDialog({ call, onClose }: SnoozeDialogProps) {
  const asOf = useShownDate();
  const { bringBack } = useCallActions();
  const snooze = useCommand('today.snooze', { failure: 'It was not snoozed' });
  const choices = [
    { label: 'Tomorrow', until: addDays(asOf, 1) },
    { label: 'In a week', until: addDays(asOf, 7) },
    { label: 'In a month', until: addMonths(asOf, 1) },
    { label: 'In three months', until: addMonths(asOf, 3) },
  ];
  const [until, setUntil] = useState(addDays(asOf, 14));
  const put = (date: string) =>
    snooze.mutate(
      { accountId: call.accountId, until: date },
      {
        onSuccess: () => {
          onClose();
          showDone(`${call.accountName} comes back on ${exactDate(date)}.`, {
            label: 'Undo',
            run: () => bringBack(call.accountId),
          });
        },
      },
    );
  return (
    <FormDialog
      title={`Snooze ${call.accountName}`}
      submitLabel="Snooze to this date"
      size="sm"
      isOpen
      isBusy={snooze.isPending}
      canSubmit={until > asOf}
      onClose={onClose}
      onSubmit={() => put(until)}
    >
      <Stack gap="xs" pt={4}>
        {choices.map((choice, index) => (
          <Button
            key={choice.label}
            justify="space-between"
            rightSection={<span className="rk-soft">{exactDate(choice.until)}</span>}
            data-autofocus={index === 0 || undefined}
            onClick={() => put(choice.until)}
          >
            {choice.label}
          </Button>
        ))}
        <TextInput
          type="date"
          label="Or until"
          value={until}
          min={addDays(asOf, 1)}
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={until > asOf ? null : 'Choose a date after the shown one.'}
        />
      </Stack>
    </FormDialog>
  );
}
