import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { bridge } from '../bridge';

interface Undo {
  readonly label: string;
  readonly run: () => void;
  /** Whether there is still something to take back; asked whenever something changes, also elsewhere. */
  readonly isOpen?: () => Promise<boolean>;
}

/** Says that something is done, for a few seconds, with a way back where there is one. */
export function showDone(message: string, undo?: Undo): void {
  const id = `done-${message}`;
  notifications.show({
    id,
    autoClose: undo ? 8_000 : 3_000,
    role: 'status',
    closeButtonProps: { 'aria-label': 'Close this message' },
    withBorder: true,
    color: 'gray',
    message: undo ? <UndoMessage id={id} message={message} undo={undo} /> : message,
  });
}

interface UndoMessageProps {
  readonly id: string;
  readonly message: string;
  readonly undo: Undo;
}

function UndoMessage({ id, message, undo }: UndoMessageProps) {
  const { isOpen } = undo;
  useEffect(() => {
    if (!isOpen) return;
    const look = async () => {
      if (!(await isOpen())) notifications.hide(id);
    };
    // While the host is away nobody takes anything back; the next change asks again.
    return bridge.on('changed', () => void look().catch(() => undefined));
  }, [id, isOpen]);
  const takeBack = () => {
    notifications.hide(id);
    undo.run();
  };
  return (
    <Group justify="space-between" wrap="nowrap">
      <span>{message}</span>
      <Button size="compact-xs" flex="none" onClick={takeBack}>
        {undo.label}
      </Button>
    </Group>
  );
}
