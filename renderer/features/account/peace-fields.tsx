import { Checkbox, SimpleGrid } from '@mantine/core';
import type { Contact } from '../../../core/contact/contact';
import { DateField, TextField } from '../../ui/field-inputs';

type Fields = Pick<Contact, 'doNotContact' | 'doNotContactReason' | 'quietUntil' | 'quietReason'>;

interface PeaceFieldsProps {
  readonly fields: Fields;
  readonly set: (patch: Partial<Fields>) => void;
}

/** A quiet period, or no contact at all (M28); both are honoured everywhere, with their reason. */
export function PeaceFields({ fields, set }: PeaceFieldsProps) {
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label="Leave in peace until"
          value={fields.quietUntil}
          onChange={(quietUntil) => set({ quietUntil })}
        />
        <TextField
          label="Why until then?"
          value={fields.quietReason}
          onChange={(quietReason) => set({ quietReason })}
        />
      </SimpleGrid>
      <Checkbox
        label="Does not want to be contacted"
        checked={fields.doNotContact}
        onChange={(event) => set({ doNotContact: event.currentTarget.checked })}
      />
      {fields.doNotContact && (
        <TextField
          label="Who said so, and when?"
          value={fields.doNotContactReason}
          onChange={(doNotContactReason) => set({ doNotContactReason })}
        />
      )}
    </>
  );
}
