import { SimpleGrid } from '@mantine/core';
import type { Trigger } from '../../../core/trigger/trigger';
import { type TriggerKind, triggerKinds, triggerWords } from '../../../core/trigger/trigger-kinds';
import { useCommand } from '../../app/use-request';
import { PickField } from '../../ui/choice-fields';
import { DateField, LongTextField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';

interface TriggerFormProps {
  readonly trigger: Trigger | null;
  readonly onClose: () => void;
}

const kinds = triggerKinds.map((value) => ({ value, label: triggerWords[value] }));

/** Something that happened at the account and makes now a good time to call (M8). */
export function TriggerForm({ trigger, onClose }: TriggerFormProps) {
  const { page, status } = useAccountScope();
  const save = useCommand('trigger.save', { isQuiet: true });
  const remove = useCommand('record.remove', { isQuiet: true });
  const initial = {
    text: trigger?.text ?? '',
    kind: trigger?.kind ?? 'hiring',
    on: trigger?.on ?? status.asOf,
    link: trigger?.link ?? '',
  };
  return (
    <RecordDialog
      title={trigger === null ? 'Note a trigger event' : 'Edit the trigger event'}
      submitLabel={trigger === null ? 'Note' : 'Save'}
      size="md"
      initial={initial}
      isNew={trigger === null}
      isValid={({ text, on }) => text.trim() !== '' && on !== ''}
      onSave={(fields) =>
        save.mutateAsync(
          trigger === null
            ? { fields: { ...fields, accountId: page.account.id } }
            : { id: trigger.id, fields },
        )
      }
      onRemove={
        trigger === null ? undefined : () => remove.mutateAsync({ collection: 'triggers', id: trigger.id })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <LongTextField
            isFirst
            isRequired
            label="What happened?"
            value={fields.text}
            onChange={(text) => set({ text })}
          />
          <SimpleGrid cols={2} spacing="sm">
            <PickField
              isAlwaysSet
              label="Kind"
              options={kinds}
              value={fields.kind}
              onChange={(kind) => set({ kind: (kind ?? 'other') as TriggerKind })}
            />
            <DateField isRequired label="On" value={fields.on} onChange={(on) => set({ on: on ?? '' })} />
          </SimpleGrid>
          <TextField
            type="url"
            label="Where you read it"
            value={fields.link}
            onChange={(link) => set({ link })}
          />
        </>
      )}
    </RecordDialog>
  );
}
