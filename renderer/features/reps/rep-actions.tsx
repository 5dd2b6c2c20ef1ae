import { Button, Group } from '@mantine/core';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import type { ListedRep } from './listed-rep';

interface RepActionsProps {
  readonly rep: ListedRep;
  readonly isMe: boolean;
  readonly onEdit: () => void;
}

/** This is me, has left or is back, edit. */
export function RepActions({ rep, isMe, onEdit }: RepActionsProps) {
  const asOf = useShownDate();
  const saveRep = useCommand('rep.save', { failure: 'The rep was not saved' });
  const saveSettings = useCommand('settings.save', { failure: 'It was not saved who you are' });
  const setLeft = (hasLeft: boolean) =>
    saveRep.mutateAsync({ id: rep.id, fields: { hasLeft, leftOn: hasLeft ? asOf : null } });
  const markLeft = () =>
    void setLeft(true).then(
      () =>
        showDone(`${rep.name} has left; their accounts are orphans now.`, {
          label: 'Undo',
          run: () => void setLeft(false).catch(() => undefined),
        }),
      () => undefined,
    );
  return (
    <Group gap={6}>
      {isMe || rep.hasLeft ? null : (
        <Button onClick={() => saveSettings.mutate({ fields: { meRepId: rep.id } })}>This is me</Button>
      )}
      {rep.hasLeft ? (
        <Button onClick={() => void setLeft(false).catch(() => undefined)}>Has not left</Button>
      ) : (
        <Button onClick={markLeft}>Has left</Button>
      )}
      <Button onClick={onEdit}>Edit</Button>
    </Group>
  );
}
