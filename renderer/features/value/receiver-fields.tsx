import { Group, SegmentedControl, Select, SimpleGrid } from '@mantine/core';
import type { PoolId } from '../../../core/pool/pool';
import { AccountPicker, type PickedAccount } from '../../app/account-picker';
import { useRequest } from '../../app/use-request';
import { contactName } from '../../ui/contact-words';
import { poolOrder, poolWords } from '../../ui/pool-words';

export interface Receiver {
  readonly way: 'account' | 'pool';
  readonly account: PickedAccount | null;
  readonly contactId: string | null;
  readonly pool: PoolId | null;
  readonly scope: 'mine' | 'all';
}

interface ReceiverFieldsProps {
  readonly receiver: Receiver;
  /** The account is known and stays. */
  readonly isFixed: boolean;
  readonly hasMe: boolean;
  readonly onChange: (part: Partial<Receiver>) => void;
}

/** Who got it: one account and perhaps one person, or everybody in a pool. */
export function ReceiverFields({ receiver, isFixed, hasMe, onChange }: ReceiverFieldsProps) {
  const { way, account, contactId, pool, scope } = receiver;
  const people = useRequest('account.get', { id: account?.id ?? '' }, { isEnabled: account !== null }).data;
  const contacts = (people?.contacts ?? []).map((contact) => ({
    value: contact.id,
    label: contactName(contact),
  }));
  return (
    <>
      {isFixed ? null : (
        <Group>
          <SegmentedControl
            aria-label="To whom"
            value={way}
            onChange={(value) => onChange({ way: value === 'pool' ? 'pool' : 'account' })}
            data={[
              { value: 'account', label: 'One account' },
              { value: 'pool', label: 'A whole pool' },
            ]}
          />
          {way === 'pool' && hasMe ? (
            <SegmentedControl
              aria-label="Whose accounts"
              value={scope}
              onChange={(value) => onChange({ scope: value === 'all' ? 'all' : 'mine' })}
              data={[
                { value: 'mine', label: 'Mine' },
                { value: 'all', label: 'Everybody’s' },
              ]}
            />
          ) : null}
        </Group>
      )}
      {way === 'pool' ? (
        <Select
          label="Pool"
          placeholder="Choose one"
          required
          data={poolOrder.map((id) => ({ value: id, label: poolWords[id] }))}
          value={pool}
          onChange={(id) => onChange({ pool: id as PoolId | null })}
        />
      ) : (
        <SimpleGrid cols={isFixed ? 1 : 2} spacing="sm">
          {isFixed ? null : (
            <AccountPicker
              account={account}
              onChange={(picked) => onChange({ account: picked, contactId: null })}
            />
          )}
          <Select
            label={isFixed && account ? `To whom at ${account.name}` : 'To whom there'}
            placeholder={account ? 'Whoever fits best' : 'Choose the account first'}
            disabled={contacts.length === 0}
            data={contacts}
            value={contactId}
            onChange={(id) => onChange({ contactId: id })}
            clearable
          />
        </SimpleGrid>
      )}
    </>
  );
}
