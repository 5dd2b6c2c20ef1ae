import { Checkbox } from '@mantine/core';
import type { HandOff } from '../../../core/hand-off/hand-off';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { DateField, LongTextField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';

export type BatonStep = 'accept' | 'return' | 'pass';

interface BatonDialogProps {
  readonly handOff: HandOff;
  readonly step: BatonStep;
  readonly onClose: () => void;
}

/** The baton goes on: accepted by name and date, back with a reason, or passed again. */
export function BatonDialog({ step, ...rest }: BatonDialogProps) {
  if (step === 'accept') return <AcceptDialog {...rest} />;
  return step === 'return' ? <ReturnDialog {...rest} /> : <PassDialog {...rest} />;
}

type StepProps = Omit<BatonDialogProps, 'step'>;

function AcceptDialog({ handOff, onClose }: StepProps) {
  const asOf = useShownDate();
  const accept = useCommand('handOff.accept', { isQuiet: true });
  const initial = { by: handOff.takesOver, on: asOf };
  return (
    <RecordDialog
      title="The baton was accepted"
      submitLabel="Accepted"
      size="md"
      isNew
      initial={initial}
      isValid={({ by, on }) => by.trim() !== '' && on !== ''}
      onSave={(fields) => accept.mutateAsync({ id: handOff.id, ...initial, ...fields })}
      onClose={onClose}
    >
      {({ by, on }, set) => (
        <>
          <TextField isFirst isRequired label="By whom" value={by} onChange={(next) => set({ by: next })} />
          <DateField isRequired label="On" value={on} onChange={(next) => set({ on: next ?? '' })} />
        </>
      )}
    </RecordDialog>
  );
}

function ReturnDialog({ handOff, onClose }: StepProps) {
  const giveBack = useCommand('handOff.return', { isQuiet: true });
  return (
    <RecordDialog
      title="The baton came back"
      submitLabel="Note it"
      size="md"
      isNew
      initial={{ reason: '' }}
      isValid={({ reason }) => reason.trim() !== ''}
      onSave={({ reason = '' }) => giveBack.mutateAsync({ id: handOff.id, reason })}
      onClose={onClose}
    >
      {({ reason }, set) => (
        <LongTextField
          isFirst
          isRequired
          label="Why?"
          description="In their words: it is how the next hand-off gets better"
          value={reason}
          onChange={(next) => set({ reason: next })}
        />
      )}
    </RecordDialog>
  );
}

function PassDialog({ handOff, onClose }: StepProps) {
  const pass = useCommand('handOff.pass', { isQuiet: true });
  const initial = {
    to: handOff.takesOver,
    role: handOff.takesOverRole,
    isPartner: handOff.isPartner,
  };
  return (
    <RecordDialog
      title="Pass the baton again"
      submitLabel="Pass it"
      size="md"
      isNew
      initial={initial}
      isValid={({ to }) => to.trim() !== ''}
      onSave={(fields) => pass.mutateAsync({ id: handOff.id, ...initial, ...fields })}
      onClose={onClose}
    >
      {({ to, role, isPartner }, set) => (
        <>
          <TextField isFirst isRequired label="To whom" value={to} onChange={(next) => set({ to: next })} />
          <TextField label="Role" value={role} onChange={(next) => set({ role: next })} />
          <Checkbox
            label="A partner, outside of the house"
            checked={isPartner}
            onChange={(event) => set({ isPartner: event.currentTarget.checked })}
          />
        </>
      )}
    </RecordDialog>
  );
}
