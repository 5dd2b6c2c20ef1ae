import { Button, Group } from '@mantine/core';
import { useState } from 'react';

interface AskFirstProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
}

/** A button for what can't be taken back: it asks once more, with the safe answer in focus. */
export function AskFirst({ label, question, yes, isBusy, onYes }: AskFirstProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button variant="subtle" color="gray" onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Group gap="xs" role="group" aria-label={question}>
      <span>{question}</span>
      <Button autoFocus onClick={() => setAsked(false)}>
        Keep it
      </Button>
      <Button loading={isBusy} onClick={onYes}>
        {yes}
      </Button>
    </Group>
  );
}
