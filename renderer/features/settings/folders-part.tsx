import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ListedFolder } from '../../../core/playbook/playbook-mount';
import { useCommands } from '../../app/commands';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { FolderDialog } from './folder-dialog';
import { FolderRow } from './folder-row';
import classes from './folders.module.css';
import { Part } from './part';
import type { PartProps } from './part-props';
import { RemoveFolderDialog } from './remove-folder-dialog';
import { SharedIds } from './shared-ids';

type Opened = { readonly kind: 'add' } | { readonly kind: 'edit' | 'remove'; readonly folder: ListedFolder };

/** The folders that playbooks come from, in their order. */
export function FoldersPart({ status }: PartProps) {
  const list = useRequest('playbookFolder.list', {}, { keepsPrevious: true });
  const checkouts = useRequest('playbook.gitMarks', {}).data;
  const save = useCommand('playbookFolder.save', { failure: 'The folder was not changed' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  useCommands([
    {
      id: 'add-playbook-folder',
      label: 'Add a folder of playbooks',
      group: 'Settings',
      keys: 'n',
      run: () => setOpened({ kind: 'add' }),
    },
  ]);
  /** Every folder gets its place anew, since several may have had the same one. */
  const move = async (folders: readonly ListedFolder[], from: number, to: number) => {
    const moved = folders.toSpliced(from, 1);
    const folder = folders[from];
    if (folder) moved.splice(to, 0, folder);
    for (const [order, { id, order: before }] of moved.entries())
      if (order !== before) await save.mutateAsync({ id, fields: { order } });
  };
  return (
    <>
      <Part
        title="Playbook folders"
        lead="Playbooks can lie in several folders: this workspace’s own, a shared drive, a git checkout. All of them are read and followed; one that is away keeps the others working."
      >
        <Button variant="filled" onClick={() => setOpened({ kind: 'add' })}>
          Add a folder
          <KeyHint keys="n" />
        </Button>
        <Answer query={list} failure="The folders could not be read">
          {({ folders }) => (
            <ul className={classes.folders}>
              {folders.map((folder, index) => (
                <FolderRow
                  key={folder.id}
                  folder={folder}
                  checkout={checkouts?.checkouts.find(({ folderId }) => folderId === folder.id)}
                  marks={checkouts?.marks ?? []}
                  isBusy={save.isPending}
                  onMoveUp={index > 0 ? () => void move(folders, index, index - 1).catch(nothing) : null}
                  onMoveDown={
                    index < folders.length - 1
                      ? () => void move(folders, index, index + 1).catch(nothing)
                      : null
                  }
                  onSwitch={(isOn) => save.mutate({ id: folder.id, fields: { isOn } })}
                  onEdit={() => setOpened({ kind: 'edit', folder })}
                  onRemove={() => setOpened({ kind: 'remove', folder })}
                />
              ))}
            </ul>
          )}
        </Answer>
      </Part>
      <SharedIds />
      {opened?.kind === 'add' ? <FolderDialog folder={null} host={status.host} onClose={close} /> : null}
      {opened?.kind === 'edit' ? (
        <FolderDialog folder={opened.folder} host={status.host} onClose={close} />
      ) : null}
      {opened?.kind === 'remove' ? <RemoveFolderDialog folder={opened.folder} onClose={close} /> : null}
    </>
  );
}

/** The failure was shown already. */
function nothing(): void {}
