import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { format } from 'date-fns';
import type { Activity } from '../../../core/activity/activity';
import { useCommand } from '../../app/use-request';
import { activityWords } from '../../ui/activity-words';
import { PickField, WordField } from '../../ui/choice-fields';
import { contactName } from '../../ui/contact-words';
import { LongTextField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';

interface ActivityFormProps {
  readonly activity: Activity | null;
  readonly onClose: () => void;
}

/** One entry of the history: a note to begin with, or an older entry to mend. */
export function ActivityForm({ activity, onClose }: ActivityFormProps) {
  const { page, status } = useAccountScope();
  const { account, contacts } = page;
  const save = useCommand('activity.save', { isQuiet: true });
  const remove = useCommand('record.remove', { isQuiet: true });
  const isCall = (kind: Activity['kind']) => kind === 'call' || kind === 'voicemail';
  const date = status.isAsOfSet ? status.asOf : format(new Date(), 'yyyy-MM-dd');
  const initial = {
    kind: activity?.kind ?? ('note' as Activity['kind']),
    at: activity?.at ?? `${date}T${format(new Date(), 'HH:mm')}`,
    direction: activity?.direction ?? ('outgoing' as Activity['direction']),
    contactId: activity?.contactId ?? null,
    outcome: activity?.outcome ?? '',
    result: activity?.result ?? '',
    subject: activity?.subject ?? '',
    text: activity?.text ?? '',
    askedForReferral: activity?.askedForReferral ?? false,
  };
  return (
    <RecordDialog
      title={
        activity === null ? 'Add to the history' : `Edit the ${activityWords[activity.kind].toLowerCase()}`
      }
      submitLabel={activity === null ? 'Add' : 'Save'}
      initial={initial}
      isNew={activity === null}
      isValid={({ at, text, subject, outcome }) => at !== '' && (text + subject + outcome).trim() !== ''}
      onSave={(fields) =>
        save.mutateAsync(
          activity === null
            ? { fields: { ...fields, accountId: account.id, repId: status.settings.meRepId } }
            : { id: activity.id, fields },
        )
      }
      onRemove={
        activity === null
          ? undefined
          : () => remove.mutateAsync({ collection: 'activities', id: activity.id })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <LongTextField isFirst label="Text" value={fields.text} onChange={(text) => set({ text })} />
          <SimpleGrid cols={2} spacing="sm">
            <PickField
              label="Kind"
              isAlwaysSet
              options={Object.entries(activityWords).map(([value, label]) => ({ value, label }))}
              value={fields.kind}
              onChange={(kind) => set({ kind: (kind ?? 'note') as Activity['kind'] })}
            />
            <TextInput
              label="When"
              type="datetime-local"
              value={fields.at.length === 10 ? `${fields.at}T00:00` : fields.at.slice(0, 16)}
              onChange={(event) => set({ at: event.currentTarget.value })}
            />
            <PickField
              label="Contact"
              placeholder="Nobody in particular"
              options={contacts.map((each) => ({ value: each.id, label: contactName(each) }))}
              value={fields.contactId}
              onChange={(contactId) => set({ contactId })}
            />
            <TextField label="Subject" value={fields.subject} onChange={(subject) => set({ subject })} />
            {isCall(fields.kind) && (
              <>
                <WordField
                  label="Outcome"
                  words={status.settings.callOutcomes}
                  value={fields.outcome}
                  onChange={(outcome) => set({ outcome })}
                />
                <WordField
                  label="Result"
                  words={status.settings.callResults}
                  value={fields.result}
                  onChange={(result) => set({ result })}
                />
              </>
            )}
          </SimpleGrid>
          {fields.kind !== 'note' && (
            <Checkbox
              label="They contacted us"
              checked={fields.direction === 'inbound'}
              onChange={(event) => set({ direction: event.currentTarget.checked ? 'inbound' : 'outgoing' })}
            />
          )}
        </>
      )}
    </RecordDialog>
  );
}
