import { Button, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { Review } from '../../../core/engagement/engagement';

type GivenReferral = Review['referrals'][number];

interface ReferralFormProps {
  readonly number: number;
  readonly referral: GivenReferral;
  readonly isDisabled: boolean;
  readonly onChange: (referral: GivenReferral) => void;
  readonly onRemove: () => void;
}

const fields = [
  { name: 'name', label: 'Name', type: 'text' },
  { name: 'company', label: 'Company', type: 'text' },
  { name: 'phone', label: 'Phone', type: 'tel' },
  { name: 'email', label: 'E-mail', type: 'email' },
] as const;

/** One name that was given. */
export function ReferralForm({ number, referral, isDisabled, onChange, onRemove }: ReferralFormProps) {
  return (
    <fieldset
      disabled={isDisabled}
      style={{ border: '1px solid var(--rk-line)', borderRadius: 8, padding: 12 }}
    >
      <legend>Referral {number}</legend>
      <SimpleGrid cols={2} spacing="sm">
        {fields.map(({ name, label, type }) => (
          <TextInput
            key={name}
            size="sm"
            label={label}
            type={type}
            value={referral[name]}
            onChange={(event) => onChange({ ...referral, [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Textarea
        mt="sm"
        size="sm"
        label="Notes"
        minRows={1}
        value={referral.notes}
        onChange={(event) => onChange({ ...referral, notes: event.currentTarget.value })}
      />
      <Button mt="sm" onClick={onRemove}>
        Remove this referral
      </Button>
    </fieldset>
  );
}
