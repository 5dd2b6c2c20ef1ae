import { Autocomplete } from '@mantine/core';
import type { Credit } from '../../core/credit/credit';
import { DateField, LongTextField, TextField } from '../ui/field-inputs';
import { RecordDialog } from '../ui/record-dialog';
import { useCommand, useRequest } from './use-request';

export interface CreditStart {
  readonly accountId: string;
  readonly dealId: string;
  readonly engagementId: string | null;
  readonly helped: string;
}

interface CreditDialogProps {
  /** One that is there, or where a new one begins. */
  readonly credit: Credit | CreditStart;
  readonly onClose: () => void;
}

/** Who helped to win a deal, and what for (M25). */
export function CreditDialog({ credit, onClose }: CreditDialogProps) {
  const knownNames = useRequest('credit.thanks', {}).data?.people.map(({ name }) => name) ?? [];
  const save = useCommand('credit.save', { isQuiet: true });
  const remove = useCommand('record.remove', { isQuiet: true });
  const old = 'id' in credit ? credit : null;
  const { accountId, dealId, engagementId } = credit;
  return (
    <RecordDialog
      title={old === null ? 'Note who helped' : `Credit of ${old.name}`}
      submitLabel={old === null ? 'Note it' : 'Save'}
      size="md"
      initial={{
        name: old?.name ?? '',
        role: old?.role ?? '',
        helped: credit.helped,
        thankedOn: old?.thankedOn ?? null,
      }}
      isNew={old === null}
      isValid={({ name }) => name.trim() !== ''}
      onSave={(fields) =>
        save.mutateAsync(
          old === null ? { fields: { ...fields, accountId, dealId, engagementId } } : { id: old.id, fields },
        )
      }
      onRemove={old === null ? undefined : () => remove.mutateAsync({ collection: 'credits', id: old.id })}
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <Autocomplete
            label="Who helped?"
            required
            data-autofocus
            openOnFocus={false}
            size="xs"
            data={knownNames}
            value={fields.name}
            onChange={(name) => set({ name })}
          />
          <TextField label="Role" value={fields.role} onChange={(role) => set({ role })} />
          <LongTextField label="What for?" value={fields.helped} onChange={(helped) => set({ helped })} />
          <DateField
            label="Thanked on"
            value={fields.thankedOn}
            onChange={(thankedOn) => set({ thankedOn })}
          />
        </>
      )}
    </RecordDialog>
  );
}
