import { Select, TextInput } from '@mantine/core';
import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { useSavedDraft } from '../../ui/use-saved-draft';
import classes from './power-hour.module.css';

/** What one account lacks, to be filled in at once; each goes to the record that it belongs to. */
export function MendFields({ call }: { readonly call: ListedCall }) {
  return (
    <div className={classes.mend}>
      {call.missing.includes('phone') ? <MendPhone call={call} /> : null}
      {call.missing.includes('reason') ? <MendReason call={call} /> : null}
      {call.missing.includes('story') ? <MendStory call={call} /> : null}
    </div>
  );
}

interface TextGapProps {
  readonly label: string;
  readonly type?: 'tel' | 'text';
  readonly onSave: (value: string) => void;
}

/** Saved with Enter and when it is left, also by leaving the screen: half a number is better than none. */
function TextGap({ label, type = 'text', onSave }: TextGapProps) {
  const draft = useSavedDraft('', (typed) => {
    if (typed.trim() !== '') onSave(typed.trim());
  });
  return (
    <TextInput
      label={label}
      type={type}
      maxLength={1_000}
      value={draft.shown}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) draft.commit();
      }}
    />
  );
}

function MendPhone({ call }: { readonly call: ListedCall }) {
  const saveContact = useCommand('contact.save', { failure: 'The number was not saved' });
  const saveAccount = useCommand('account.save', { failure: 'The number was not saved' });
  const save = (phone: string) => {
    const options = { onSuccess: () => showDone(`The number of ${call.accountName} is saved.`) };
    // Nobody is named where the person came to be left in peace: the company can still be called.
    if (call.contactId === null || call.contactName === '')
      saveAccount.mutate({ id: call.accountId, fields: { phone } }, options);
    else saveContact.mutate({ id: call.contactId, fields: { phone } }, options);
  };
  return (
    <TextGap
      label={call.contactName === '' ? 'Phone of the company' : `Phone of ${call.contactName}`}
      type="tel"
      onSave={save}
    />
  );
}

/** Why they said no belongs to the deal; without a deal it is the reason of this call. */
function MendReason({ call }: { readonly call: ListedCall }) {
  const reasons = useStatus()?.settings.statedLossReasons ?? [];
  const saveDeal = useCommand('deal.save', { failure: 'The reason was not saved' });
  const saveCall = useCommand('powerHour.saveCall', { failure: 'The reason was not saved' });
  const { dealId } = call;
  if (dealId === null) {
    return (
      <TextGap label="Why call them" onSave={(why) => saveCall.mutate({ id: call.id, fields: { why } })} />
    );
  }
  return (
    <Select
      label="What they said was the reason"
      placeholder="Choose"
      data={reasons}
      value={null}
      onChange={(reason) => {
        if (reason !== null) saveDeal.mutate({ id: dealId, fields: { statedLossReason: reason } });
      }}
    />
  );
}

function MendStory({ call }: { readonly call: ListedCall }) {
  const stories = useRequest('story.list', {}).data?.stories ?? [];
  const saveCall = useCommand('powerHour.saveCall', { failure: 'The story was not saved' });
  return (
    <Select
      label="Story to tell"
      placeholder={stories.length === 0 ? 'No stories yet: write one under Playbooks' : 'Choose'}
      disabled={stories.length === 0}
      data={stories.map((story) => ({ value: story.id, label: story.title }))}
      value={null}
      searchable
      onChange={(storyId) => {
        if (storyId !== null) saveCall.mutate({ id: call.id, fields: { storyId } });
      }}
    />
  );
}
