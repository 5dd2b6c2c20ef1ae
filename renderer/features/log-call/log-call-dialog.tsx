import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { peaceOfAccount, peaceOfContact } from '../../../core/contact/peace';
import { AccountPicker, type PickedAccount } from '../../app/account-picker';
import { closeLogCall, type LogCallPreset } from '../../app/log-call-store';
import { showDone } from '../../app/show-done';
import { useKeptWords } from '../../app/use-kept-words';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';
import { Notice } from '../../ui/notice';
import { CallChoices } from './call-choices';
import classes from './log-call.module.css';
import { callBackOf, emptyCall, fieldsOf, type LoggedCall, timeNow } from './logged-call';

const accountKey = 'log-call.account';

function usePicked(preset: LogCallPreset) {
  const suggested = { account: preset.suggested ?? null };
  const [chosen, choose, forget] = useKeptWords<{ account: PickedAccount | null }>(accountKey, suggested);
  const page = useRequest(
    'account.get',
    { id: preset.accountId ?? '' },
    { isEnabled: Boolean(preset.accountId) },
  );
  const setAccount = (account: PickedAccount | null) => choose({ account });
  if (!preset.accountId) return { account: chosen.account, setAccount, forget };
  const name = preset.accountName ?? page.data?.account.name ?? '';
  return { account: { id: preset.accountId, name }, setAccount, forget };
}

/** Logs any call, inbound ones too, without a playbook. What is typed is kept until it is logged. */
export function LogCallDialog({ preset }: { readonly preset: LogCallPreset }) {
  const status = useStatus();
  const now = timeNow(status?.isAsOfSet ? status.asOf : null);
  const { account, setAccount, forget: forgetAccount } = usePicked(preset);
  const key = `log-call.${preset.accountId ?? 'any'}`;
  const [call, setCall, forgetCall] = useKeptWords<LoggedCall>(key, emptyCall(now));
  const forget = () => {
    forgetCall();
    forgetAccount();
  };
  const close = () => {
    // Without a word there is nothing to keep, and the next call is with somebody else.
    if (call.text.trim() === '') forget();
    closeLogCall();
  };
  const people = useRequest('account.get', { id: account?.id ?? '' }, { isEnabled: account !== null }).data;
  const save = useCommand('activity.save', { failure: 'The call was not logged; what you typed is kept' });
  const saveStep = useCommand('nextStep.save', {
    failure: 'The call is logged, but the call-back was not planned',
  });
  const choose = (picked: PickedAccount | null) => {
    setAccount(picked);
    // A person belongs to one account: nobody of the other one was on this call.
    if (picked?.id !== account?.id) change({ contactId: null });
  };
  const change = (part: Partial<LoggedCall>) => setCall({ ...call, ...part });
  const submit = () => {
    if (!account) return;
    save.mutate(
      { fields: fieldsOf(call, account.id, status?.settings.meRepId ?? null) },
      {
        onSuccess: () => {
          const callBack = callBackOf(call, account.id);
          if (callBack) saveStep.mutate({ fields: callBack });
          forget();
          closeLogCall();
          showDone(`Logged for ${account.name}.`);
        },
      },
    );
  };
  const asOf = status?.asOf ?? call.at.slice(0, 10);
  const chosen = people?.contacts.find(({ id }) => id === call.contactId);
  const peace = people
    ? ((chosen && peaceOfContact(chosen, asOf)) ?? peaceOfAccount(people.account, people.contacts, asOf))
    : null;
  const contacts = (people?.contacts ?? []).map((contact) => ({
    value: contact.id,
    label: `${contact.firstName} ${contact.lastName}`.trim() || contact.email || 'Without a name',
  }));
  return (
    <FormDialog
      title={preset.accountId && account?.name ? `Log a call with ${account.name}` : 'Log a call'}
      submitLabel="Log it"
      size="lg"
      isOpen
      isBusy={save.isPending}
      canSubmit={account !== null && call.at !== ''}
      onClose={close}
      onSubmit={submit}
    >
      <SimpleGrid cols={preset.accountId ? 2 : 3} spacing="sm" verticalSpacing="xs">
        {preset.accountId ? null : <AccountPicker account={account} onChange={choose} />}
        <Select
          label="With"
          placeholder={account ? 'Nobody named' : 'Choose the account first'}
          disabled={contacts.length === 0}
          data={contacts}
          value={call.contactId}
          onChange={(contactId) => change({ contactId })}
          searchable
          clearable
        />
        <TextInput
          type="datetime-local"
          label="When"
          value={call.at}
          onChange={(event) => change({ at: event.currentTarget.value })}
        />
      </SimpleGrid>
      {peace === null || call.direction === 'inbound' || call.kind === 'note' ? null : (
        <div className={classes.peace}>
          <Notice tone="bad" title="To be left in peace">
            {peace.reason}
          </Notice>
        </div>
      )}
      <CallChoices call={call} settings={status?.settings} onChange={change} />
      <Textarea
        mt="xs"
        label="What was said"
        minRows={4}
        data-autofocus={preset.accountId ? true : undefined}
        autoFocus={preset.accountId !== undefined}
        value={call.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
