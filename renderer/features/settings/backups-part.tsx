import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { BackupInfo } from '../../../core/workspace/workspace-status';
import { queryClient } from '../../app/query-client';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { exactDate } from '../../ui/calendar';
import { IntegrityCheck } from './integrity-check';
import { Part } from './part';
import classes from './settings.module.css';

const reasonWords: Record<BackupInfo['reason'], string> = {
  daily: 'daily',
  migration: 'before a new version',
  import: 'before an import',
  hand: 'by hand',
  restore: 'before a restore',
};

function localWords(at: string): string {
  const time = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
  return exactDate(`${date}T${pad(time.getHours())}:${pad(time.getMinutes())}`);
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function RestoreDialog({ backup, onClose }: { readonly backup: BackupInfo; readonly onClose: () => void }) {
  const restore = useCommand('backup.restore', {
    failure: 'The backup was not restored; everything is as it was',
  });
  const run = () =>
    restore.mutate(
      { id: backup.id },
      {
        onSuccess: () => {
          onClose();
          void queryClient.invalidateQueries();
          showDone(`Restored as of ${localWords(backup.at)}.`);
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title="Restore this backup?" closeButtonProps={{ 'aria-label': 'Close' }}>
      <p className={classes.lead}>
        Everything goes back to {localWords(backup.at)}. What is here now is kept as a backup first, so that
        this can be taken back.
      </p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" loading={restore.isPending} onClick={run} data-autofocus>
          Restore
        </Button>
      </Group>
    </Modal>
  );
}

/** Backups by themselves and by hand, the way back, and a check of everything. */
export function BackupsPart() {
  const list = useRequest('backup.list', {});
  const create = useCommand('backup.create', { failure: 'No backup was made' });
  const [chosen, setChosen] = useState<BackupInfo | null>(null);
  const makeOne = () =>
    create.mutate(
      {},
      {
        onSuccess: () => {
          void list.refetch();
          showDone('A backup was made and read back.');
        },
      },
    );
  return (
    <>
      <Part
        title="Backups"
        lead="Made every day and before imports; the last 14 are kept, each read back to be sure that it is whole."
      >
        <Button loading={create.isPending} onClick={makeOne}>
          Make a backup now
        </Button>
        <Answer query={list} failure="The backups could not be read">
          {({ backups }) =>
            backups.length === 0 ? (
              <p className={classes.empty}>
                There is no backup yet. The first one is made by itself soon after a start.
              </p>
            ) : (
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">Made</th>
                    <th scope="col">Why</th>
                    <th scope="col" data-number>
                      Size
                    </th>
                    <th scope="col">Read back</th>
                    <th scope="col">
                      <span className="rk-hidden">Restore</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {backups.map((backup) => (
                    <tr key={backup.id}>
                      <td>{localWords(backup.at)}</td>
                      <td>{reasonWords[backup.reason]}</td>
                      <td data-number>{sizeWords(backup.bytes)}</td>
                      <td className={backup.isVerified ? classes.good : classes.bad}>
                        {backup.isVerified ? 'whole' : 'damaged'}
                      </td>
                      <td data-number>
                        <Button
                          size="compact-xs"
                          aria-label={`Restore the backup of ${localWords(backup.at)}`}
                          onClick={() => setChosen(backup)}
                        >
                          Restore
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          }
        </Answer>
      </Part>
      <IntegrityCheck />
      {chosen ? <RestoreDialog backup={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
