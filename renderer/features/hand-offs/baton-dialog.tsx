import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type { HandOff } from '../../../core/hand-off/hand-off';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { DateField, LongTextField, TextField } from '../../ui/field-inputs';
import { FormDialog } from '../../ui/form-dialog';

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
const failure = 'Nothing was saved; what you typed stays here';

function AcceptDialog({ handOff, onClose }: StepProps) {
  const asOf = useShownDate();
  const [by, setBy] = useState(handOff.takesOver);
  const [on, setOn] = useState<string | null>(asOf);
  const accept = useCommand('handOff.accept', { failure });
  return (
    <FormDialog
      title="The baton was accepted"
      submitLabel="Accepted"
      isOpen
      isBusy={accept.isPending}
      canSubmit={by.trim() !== '' && on !== null}
      onClose={onClose}
      onSubmit={() => on !== null && accept.mutate({ id: handOff.id, by, on }, { onSuccess: onClose })}
    >
      <Stack gap="sm">
        <TextField isFirst isRequired label="By whom" value={by} onChange={setBy} />
        <DateField isRequired label="On" value={on} onChange={setOn} />
      </Stack>
    </FormDialog>
  );
}

function ReturnDialog({ handOff, onClose }: StepProps) {
  const [reason, setReason] = useState('');
  const giveBack = useCommand('handOff.return', { failure });
  return (
    <FormDialog
      title="The baton came back"
      submitLabel="Note it"
      isOpen
      isBusy={giveBack.isPending}
      canSubmit={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => giveBack.mutate({ id: handOff.id, reason }, { onSuccess: onClose })}
    >
      <LongTextField
        isFirst
        isRequired
        label="Why?"
        description="In their words: it is how the next hand-off gets better"
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}

function PassDialog({ handOff, onClose }: StepProps) {
  const [to, setTo] = useState(handOff.takesOver);
  const [role, setRole] = useState(handOff.takesOverRole);
  const [isPartner, setPartner] = useState(handOff.isPartner);
  const pass = useCommand('handOff.pass', { failure });
  return (
    <FormDialog
      title="Pass the baton again"
      submitLabel="Pass it"
      isOpen
      isBusy={pass.isPending}
      canSubmit={to.trim() !== ''}
      onClose={onClose}
      onSubmit={() => pass.mutate({ id: handOff.id, to, role, isPartner }, { onSuccess: onClose })}
    >
      <Stack gap="sm">
        <TextField isFirst isRequired label="To whom" value={to} onChange={setTo} />
        <TextField label="Role" value={role} onChange={setRole} />
        <Checkbox
          label="A partner, outside of the house"
          checked={isPartner}
          onChange={(event) => setPartner(event.currentTarget.checked)}
        />
      </Stack>
    </FormDialog>
  );
}
