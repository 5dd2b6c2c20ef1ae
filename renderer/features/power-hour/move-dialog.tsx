import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PowerHourOverview } from '../../../core/power-hour/power-hour-page';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { FormDialog } from '../../ui/form-dialog';

interface MoveDialogProps {
  readonly coming: PowerHourOverview['upcoming'][number];
  readonly onClose: () => void;
}

/** Another time for one power hour of a series; the others stay. */
export function MoveDialog({ coming, onClose }: MoveDialogProps) {
  const [at, setAt] = useState(coming.at.slice(0, 16));
  const except = useCommand('powerHourSeries.except', { failure: 'The power hour was not moved' });
  const move = () =>
    except.mutate(
      { id: coming.seriesId, on: coming.on, change: { to: 'moved', at } },
      {
        onSuccess: () => {
          showDone(`${coming.name} is on ${exactDate(at)}.`);
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Move ${coming.name}`}
      submitLabel="Move it"
      size="sm"
      isOpen
      isBusy={except.isPending}
      canSubmit={/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at)}
      onClose={onClose}
      onSubmit={move}
    >
      <TextInput
        type="datetime-local"
        label="Day and time"
        description={`Only the one of ${exactDate(coming.on)}; the others of the series stay.`}
        data-autofocus
        value={at}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
