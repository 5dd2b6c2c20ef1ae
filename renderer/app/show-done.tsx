import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Undo {
  readonly label: string;
  readonly run: () => void;
}

/** Says that something is done, for a few seconds, with a way back where there is one. */
export function showDone(message: string, undo?: Undo): void {
  const id = `done-${message}`;
  const takeBack = () => {
    notifications.hide(id);
    undo?.run();
  };
  notifications.show({
    id,
    autoClose: undo ? 8_000 : 3_000,
    role: 'status',
    closeButtonProps: { 'aria-label': 'Close this message' },
    withBorder: true,
    color: 'gray',
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button size="compact-xs" flex="none" onClick={takeBack}>
          {undo.label}
        </Button>
      </Group>
    ) : (
      message
    ),
  });
}
