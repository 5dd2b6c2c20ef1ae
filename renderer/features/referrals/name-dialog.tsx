import { Select, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { AccountPicker, type PickedAccount } from '../../app/account-picker';
import { closeDeskDialog, openDeskDialog } from '../../app/desk-dialog-store';
import { showDone } from '../../app/show-done';
import { useKeptWords } from '../../app/use-kept-words';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { useShownDate } from '../../ui/as-of';
import { contactName } from '../../ui/contact-words';
import { FormDialog } from '../../ui/form-dialog';
import { changedName, draftOf, type NameDraft, newName } from './name-draft';
import { NameFields } from './name-fields';
import { PathField } from './path-field';
import { ProgrammeField } from './programme-field';
import { RemoveName } from './remove-name';
import { RewardFields } from './reward-fields';

interface NameDialogProps {
  /** Whose name is recorded, when that is known already. */
  readonly account: PickedAccount | null;
  /** `null` records a new name. */
  readonly referral: ListedReferral | null;
}

/** A name that was given (M21): by whom, who it is, where it stands, and what was promised for it. */
export function NameDialog({ account, referral }: NameDialogProps) {
  const settings = useStatus()?.settings;
  const asOf = useShownDate();
  const [giver, setGiver] = useState<PickedAccount | null>(
    referral ? { id: referral.fromAccountId, name: referral.fromAccountName } : account,
  );
  const key = `referrals.draft.${referral?.id ?? account?.id ?? 'new'}`;
  const stored = referral ? draftOf(referral) : newName(asOf);
  // Only what was typed is kept, so that what changes meanwhile is not undone by it.
  const [typed, setTyped, forget] = useKeptWords<Partial<NameDraft>>(key, {});
  const draft: NameDraft = { ...stored, ...typed };
  const change = (part: Partial<NameDraft>) => setTyped({ ...typed, ...part });
  const people = useRequest('account.get', { id: giver?.id ?? '' }, { isEnabled: giver !== null }).data;
  const save = useCommand('referral.save', { failure: 'The name was not saved; what you typed is kept' });
  const close = () => {
    forget();
    closeDeskDialog();
  };
  const submit = () => {
    if (giver === null) return;
    if (referral) {
      save.mutate({ id: referral.id, fields: changedName(stored, draft) }, { onSuccess: close });
      return;
    }
    const fields = { ...draft, name: draft.name.trim() || draft.company.trim(), fromAccountId: giver.id };
    save.mutate(
      { fields },
      {
        onSuccess: (saved) => {
          close();
          showDone(`${saved.name} is recorded.`, {
            label: 'Make a prospect',
            run: () => openDeskDialog({ kind: 'become', referral: saved }),
          });
        },
      },
    );
  };
  const contacts = (people?.contacts ?? []).map((contact) => ({
    value: contact.id,
    label: contactName(contact),
  }));
  return (
    <FormDialog
      title={referral ? `Edit the name ${referral.name}` : 'Record a name that was given'}
      submitLabel={referral ? 'Save' : 'Record it'}
      size="lg"
      isOpen
      isBusy={save.isPending}
      canSubmit={giver !== null && (draft.name + draft.company).trim() !== '' && draft.givenOn !== ''}
      onClose={closeDeskDialog}
      onSubmit={submit}
    >
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          {referral || account ? null : (
            <AccountPicker
              account={giver}
              onChange={(picked) => {
                setGiver(picked);
                change({ fromContactId: null });
              }}
            />
          )}
          <Select
            label={giver && (referral || account) ? `Given by, at ${giver.name}` : 'Given by'}
            placeholder={giver ? 'Nobody in particular' : 'Choose the account first'}
            disabled={contacts.length === 0}
            data={contacts}
            value={draft.fromContactId}
            onChange={(fromContactId) => change({ fromContactId })}
            clearable
          />
          {referral ? <PathField referral={referral} draft={draft} onChange={change} /> : null}
        </SimpleGrid>
        <NameFields draft={draft} hasFocus={referral !== null || account !== null} onChange={change} />
        {referral ? (
          <RewardFields draft={draft} currency={settings?.defaultCurrency ?? ''} onChange={change} />
        ) : null}
        {!referral && settings ? (
          <ProgrammeField settings={settings} draft={draft} onChange={change} />
        ) : null}
        {referral ? <RemoveName referral={referral} onGone={close} /> : null}
      </Stack>
    </FormDialog>
  );
}
