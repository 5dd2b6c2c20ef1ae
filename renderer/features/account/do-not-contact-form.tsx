import { Checkbox } from '@mantine/core';
import { useCommand } from '../../app/use-request';
import { LongTextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';

/** Takes the account out of every pool, with the reason. */
export function DoNotContactForm({ onClose }: { readonly onClose: () => void }) {
  const { account } = useAccountScope().page;
  const save = useCommand('account.save', { isQuiet: true });
  return (
    <RecordDialog
      title="Do not contact"
      submitLabel="Save"
      size="md"
      initial={{ doNotContact: account.doNotContact, doNotContactReason: account.doNotContactReason }}
      isNew={false}
      isValid={(fields) => !fields.doNotContact || fields.doNotContactReason.trim() !== ''}
      onSave={(fields) => save.mutateAsync({ id: account.id, fields })}
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <Checkbox
            data-autofocus
            label="Nobody is to contact this account"
            checked={fields.doNotContact}
            onChange={(event) => set({ doNotContact: event.currentTarget.checked })}
          />
          <LongTextField
            label="Why?"
            isRequired={fields.doNotContact}
            value={fields.doNotContactReason}
            onChange={(doNotContactReason) => set({ doNotContactReason })}
          />
        </>
      )}
    </RecordDialog>
  );
}
