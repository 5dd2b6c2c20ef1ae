import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { DateField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';

interface NoneNeededDialogProps {
  /** The day that is set; `null` while every win of late is offered. */
  readonly from: string | null;
  readonly onClose: () => void;
}

/** From which day on wins are to be handed over; what was won before, as in an import, is not offered. */
export function NoneNeededDialog({ from, onClose }: NoneNeededDialogProps) {
  const asOf = useShownDate();
  const initial: { readonly day: string | null } = { day: from ?? asOf };
  const save = useCommand('settings.save', { isQuiet: true });
  return (
    <RecordDialog
      title="Wins that need no hand-off"
      submitLabel="Save"
      size="md"
      isNew
      initial={initial}
      onSave={({ day = null }) => save.mutateAsync({ fields: { handOffsFrom: day } })}
      onClose={onClose}
    >
      {({ day }, set) => (
        <DateField
          isFirst
          label="All that were won before"
          description="For everybody. Empty: each win of the last 60 days is offered."
          value={day}
          onChange={(next) => set({ day: next })}
        />
      )}
    </RecordDialog>
  );
}
