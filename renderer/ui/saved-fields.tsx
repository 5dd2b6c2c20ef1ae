import { Textarea, TextInput } from '@mantine/core';
import { useSavedDraft } from './use-saved-draft';

interface SavedFieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onSave: (value: T) => void;
  readonly description?: string;
  readonly placeholder?: string;
}

/** One line of text that saves itself when it is left. */
export function SavedText({ value, onSave, ...rest }: SavedFieldProps<string>) {
  const draft = useSavedDraft(value, onSave);
  return (
    <TextInput
      {...rest}
      maxLength={1_000}
      value={draft.shown}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}

/** Several lines of text that save themselves when they are left. */
export function SavedLongText({ value, onSave, ...rest }: SavedFieldProps<string>) {
  const draft = useSavedDraft(value, onSave);
  return (
    <Textarea
      {...rest}
      value={draft.shown}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}

/** A date that saves itself when it is left; a year that is being typed passes through others. */
export function SavedDate({ value, onSave, ...rest }: SavedFieldProps<string | null>) {
  const draft = useSavedDraft(value, onSave);
  return (
    <TextInput
      {...rest}
      type="date"
      value={draft.shown ?? ''}
      onChange={(event) => draft.set(event.currentTarget.value || null)}
      onBlur={draft.commit}
    />
  );
}
