import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { NameDraft } from './name-draft';

interface NameFieldsProps {
  readonly draft: NameDraft;
  /** The first field takes the focus. */
  readonly hasFocus: boolean;
  readonly onChange: (part: Partial<NameDraft>) => void;
}

const texts = [
  ['name', 'Name', 'text'],
  ['company', 'Company', 'text'],
  ['phone', 'Phone', 'tel'],
  ['email', 'E-mail', 'email'],
] as const;

/** Who it is, and how the giver said to go about it. */
export function NameFields({ draft, hasFocus, onChange }: NameFieldsProps) {
  return (
    <>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {texts.map(([field, label, mode], index) => (
          <TextInput
            key={field}
            label={label}
            inputMode={mode}
            maxLength={1000}
            data-autofocus={(hasFocus && index === 0) || undefined}
            value={draft[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          type="date"
          label="Given on"
          required
          value={draft.givenOn}
          onChange={(event) => onChange({ givenOn: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label="Notes"
        placeholder="How they know each other, and how to begin"
        value={draft.notes}
        onChange={(event) => onChange({ notes: event.currentTarget.value })}
      />
    </>
  );
}
