import { Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { RequestInput } from '../../../core/contract';
import { splitName } from '../../../core/referral/split-name';
import { AccountPicker, type PickedAccount } from '../../app/account-picker';
import { closeDeskDialog, type NamedReferral } from '../../app/desk-dialog-store';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import { chosenPlace, personOf } from './become-choice';

const anew = 'new';
const other = 'other';

/** Makes a prospect of a name: who may be there already is proposed, so that nobody stands twice. */
export function BecomeDialog({ referral }: { readonly referral: NamedReferral }) {
  const isPerson = referral.company !== '' && referral.company !== referral.name;
  const [company, setCompany] = useState(referral.company || referral.name);
  const [name, setName] = useState(isPerson ? splitName(referral.name) : { firstName: '', lastName: '' });
  const [choice, setChoice] = useState<string | null>(null);
  const [picked, setPicked] = useState<PickedAccount | null>(null);
  const [asked] = useDebouncedValue(company.trim(), 150);
  const query = { company: asked, name: referral.name, email: referral.email };
  const proposals = useRequest('referral.proposals', query, { keepsPrevious: true }).data?.accounts ?? [];
  const become = useCommand('referral.become', { failure: `${referral.name} was not made a prospect` });
  const undo = useCommand('referral.unbecome', { failure: 'The prospect was not taken back' });
  const place = chosenPlace(choice, proposals);
  const known = proposals.find(({ id }) => id === place);
  const account: RequestInput<'referral.become'>['account'] | null =
    place === anew
      ? company.trim() === ''
        ? null
        : { is: 'new', name: company.trim(), isAnother: proposals.length > 0 }
      : place === other
        ? picked && { is: 'known', accountId: picked.id }
        : { is: 'known', accountId: place };
  const submit = () => {
    if (account === null) return;
    become.mutate(
      { id: referral.id, account, person: personOf(name, known) },
      {
        onSuccess: ({ toAccountId }) => {
          closeDeskDialog();
          showDone(`${referral.name} is a prospect now.`, {
            label: 'Undo',
            // By its promise: the dialog is gone by then, and its callbacks with it. A failure is shown already.
            run: () =>
              void undo.mutateAsync({ id: referral.id }).then(
                () => navigate('/referrals/names'),
                () => undefined,
              ),
          });
          if (toAccountId !== null) navigate(`/accounts/${toAccountId}`);
        },
      },
    );
  };
  return (
    <FormDialog
      title={`Make ${referral.name} a prospect`}
      submitLabel="Make a prospect"
      size="lg"
      isOpen
      isBusy={become.isPending}
      canSubmit={account !== null && asked === company.trim()}
      onClose={closeDeskDialog}
      onSubmit={submit}
    >
      <Stack gap="sm">
        <TextInput
          label="Company"
          required
          data-autofocus
          maxLength={1000}
          value={company}
          onChange={(event) => {
            setCompany(event.currentTarget.value);
            setChoice(null);
          }}
        />
        <Radio.Group
          label={proposals.length > 0 ? 'Is it one that is there already?' : 'Which account?'}
          value={place}
          onChange={setChoice}
        >
          <Stack gap="xs" mt="xs">
            {proposals.map((proposal) => (
              <Radio
                key={proposal.id}
                value={proposal.id}
                label={proposal.name}
                description={[
                  proposal.why,
                  ...proposal.contacts.map((contact) => `${contact.name} is a contact there`),
                ].join('; ')}
              />
            ))}
            <Radio
              value={anew}
              label={proposals.length > 0 ? 'None of these: a new account' : 'A new account'}
            />
            <Radio value={other} label="Another account" />
          </Stack>
        </Radio.Group>
        {place === other ? <AccountPicker account={picked} onChange={setPicked} /> : null}
        {known && known.contacts.length > 0 ? null : (
          <SimpleGrid cols={2} spacing="sm">
            <TextInput
              label="First name"
              maxLength={1000}
              value={name.firstName}
              onChange={(event) => setName({ ...name, firstName: event.currentTarget.value })}
            />
            <TextInput
              label="Last name"
              description="Without a name only the account is made"
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={1000}
              value={name.lastName}
              onChange={(event) => setName({ ...name, lastName: event.currentTarget.value })}
            />
          </SimpleGrid>
        )}
      </Stack>
    </FormDialog>
  );
}
