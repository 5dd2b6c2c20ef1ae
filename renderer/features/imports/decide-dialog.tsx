import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RequestInput } from '../../../core/contract';
import { AccountPicker, type PickedAccount } from '../../app/account-picker';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import { amountWords } from './count-words';

interface DecideDialogProps {
  readonly rowIds: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Way = 'account' | 'new-account' | 'discard';
type Decision = RequestInput<'import.decide'>['decision'];

/** Where rows without an account go. */
export function DecideDialog({ rowIds, onDone, onClose }: DecideDialogProps) {
  const [way, setWay] = useState<Way>('account');
  const [account, setAccount] = useState<PickedAccount | null>(null);
  const [name, setName] = useState('');
  const decide = useCommand('import.decide', { failure: 'The rows were not decided; they wait as before' });
  const decision = decisionOf(way, account?.id ?? null, name);
  const submit = () => {
    if (!decision) return;
    decide.mutate(
      { rowIds: [...rowIds], decision },
      {
        onSuccess: ({ count }) => {
          showDone(`${amountWords(count, 'row')} decided.`);
          onDone();
        },
      },
    );
  };
  return (
    <FormDialog
      title={`Decide about ${amountWords(rowIds.length, 'row')}`}
      submitLabel={way === 'discard' ? 'Leave them out' : 'Add to the account'}
      isOpen
      isBusy={decide.isPending}
      canSubmit={decision !== null}
      onClose={onClose}
      onSubmit={submit}
    >
      <Stack gap="sm">
        <Radio.Group label="These rows" value={way} onChange={(value) => setWay(value as Way)}>
          <Stack gap={6} mt={6}>
            <Radio size="xs" value="account" label="belong to an account that is here" />
            <Radio size="xs" value="new-account" label="belong to a new account" />
            <Radio size="xs" value="discard" label="are left out, and not asked about again" />
          </Stack>
        </Radio.Group>
        {way === 'account' ? <AccountPicker account={account} onChange={setAccount} /> : null}
        {way === 'new-account' ? (
          <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        ) : null}
      </Stack>
    </FormDialog>
  );
}

function decisionOf(way: Way, accountId: string | null, name: string): Decision | null {
  if (way === 'discard') return { to: 'discard' };
  if (way === 'account') return accountId ? { to: 'account', accountId } : null;
  return name.trim() ? { to: 'new-account', name: name.trim() } : null;
}
