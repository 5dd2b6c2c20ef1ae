import type { NextStep } from '../../../core/next-step/next-step';
import { useCommand } from '../../app/use-request';
import { addDays } from '../../ui/calendar';
import { PickField } from '../../ui/choice-fields';
import { contactName } from '../../ui/contact-words';
import { DateField, LongTextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';

interface NextStepFormProps {
  readonly nextStep: NextStep | null;
  readonly onClose: () => void;
}

/** A dated promise to act (M23). */
export function NextStepForm({ nextStep, onClose }: NextStepFormProps) {
  const { page, status } = useAccountScope();
  const save = useCommand('nextStep.save', { isQuiet: true });
  const remove = useCommand('record.remove', { isQuiet: true });
  const initial = {
    text: nextStep?.text ?? '',
    dueOn: nextStep?.dueOn ?? addDays(status.asOf, 7),
    contactId: nextStep?.contactId ?? null,
  };
  return (
    <RecordDialog
      title={nextStep === null ? 'Add a next step' : 'Edit the next step'}
      submitLabel={nextStep === null ? 'Add' : 'Save'}
      size="md"
      initial={initial}
      isNew={nextStep === null}
      isValid={({ text, dueOn }) => text.trim() !== '' && dueOn !== ''}
      onSave={(fields) =>
        save.mutateAsync(
          nextStep === null
            ? { fields: { ...fields, accountId: page.account.id, repId: status.settings.meRepId } }
            : { id: nextStep.id, fields },
        )
      }
      onRemove={
        nextStep === null ? undefined : () => remove.mutateAsync({ collection: 'nextSteps', id: nextStep.id })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <LongTextField
            isFirst
            isRequired
            label="What will you do?"
            value={fields.text}
            onChange={(text) => set({ text })}
          />
          <DateField
            isRequired
            label="On"
            value={fields.dueOn}
            onChange={(dueOn) => set({ dueOn: dueOn ?? '' })}
          />
          <PickField
            label="With"
            placeholder="Nobody in particular"
            options={page.contacts.map((each) => ({ value: each.id, label: contactName(each) }))}
            value={fields.contactId}
            onChange={(contactId) => set({ contactId })}
          />
        </>
      )}
    </RecordDialog>
  );
}
