import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TrialOrigin } from '../../../core/trial/trial';
import { useCommands } from '../../app/commands';
import { TrialDialog } from '../../app/trial-dialog';
import { KeyHint } from '../../ui/key-caps';

interface TryButtonProps {
  readonly fileId: string;
  /** As it stands on the screen. */
  readonly text: string;
  readonly keys: string;
  readonly from: TrialOrigin;
}

/** Runs what stands on the screen on a sample account; nothing of it is kept. */
export function TryButton({ fileId, text, keys, from }: TryButtonProps) {
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'try',
      label: 'Try it on a sample account',
      group: 'Playbooks',
      keys,
      run: () => setOpen(true),
    },
  ]);
  return (
    <>
      <Button onClick={() => setOpen(true)} title="Run it on a sample account; nothing is kept">
        Try it
        <KeyHint keys={keys} />
      </Button>
      {isOpen ? <TrialDialog fileId={fileId} from={from} text={text} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
