import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../app/use-request';
import { useStatus } from '../../app/use-status';

/** Whose name stands on scores and comments. */
export function CoachNameField({ name }: { readonly name: string }) {
  const save = useCommand('settings.save', { failure: 'The name was not saved' });
  const status = useStatus();
  const [typed, setTyped] = useState<string | null>(null);
  const known = status?.settings.coachName ?? '';
  const keep = () => {
    if (typed !== null && typed.trim() !== known) save.mutate({ fields: { coachName: typed.trim() } });
    setTyped(null);
  };
  return (
    <TextInput
      label="My name as a coach"
      description="Stands on your scores and comments."
      mb="lg"
      maxLength={200}
      placeholder={name}
      value={typed ?? known}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}
