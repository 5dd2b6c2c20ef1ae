import { ActionIcon, Button, Group, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { GitCheckout, GitMark } from '../../../core/playbook/git-mark';
import { type ListedFolder, placeOfFile } from '../../../core/playbook/playbook-mount';
import { LongName } from '../../ui/long-name';
import { folderWords } from './folder-words';
import classes from './folders.module.css';

interface FolderRowProps {
  readonly folder: ListedFolder;
  readonly checkout: GitCheckout | undefined;
  /** Of all folders. */
  readonly marks: readonly GitMark[];
  readonly isBusy: boolean;
  /** `null` at the end of the list. */
  readonly onMoveUp: (() => void) | null;
  readonly onMoveDown: (() => void) | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One folder: where it is, how it is doing, and what can be done with it. */
export function FolderRow({ folder, checkout, marks, isBusy, ...actions }: FolderRowProps) {
  const own = marks.filter(({ fileId }) => placeOfFile(fileId).folderId === folder.id);
  return (
    <li className={classes.folder} aria-label={folder.name}>
      <div className={classes.about}>
        <LongName isStrong>{folder.name}</LongName>
        <p className={classes.path}>{folder.path}</p>
        <p className={classes.words}>{folderWords(folder, checkout, own)}</p>
        {folder.problem ? <p className={classes.problem}>{folder.problem}</p> : null}
        {checkout?.problem ? <p className={classes.words}>{checkout.problem}</p> : null}
      </div>
      <Group gap={6} wrap="nowrap" align="center">
        {actions.onMoveUp === null && actions.onMoveDown === null ? null : (
          <>
            <ActionIcon
              className={classes.move}
              aria-label={`Move ${folder.name} up`}
              disabled={actions.onMoveUp === null || isBusy}
              onClick={() => actions.onMoveUp?.()}
            >
              <IconArrowUp size={16} stroke={1.7} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              className={classes.move}
              aria-label={`Move ${folder.name} down`}
              disabled={actions.onMoveDown === null || isBusy}
              onClick={() => actions.onMoveDown?.()}
            >
              <IconArrowDown size={16} stroke={1.7} aria-hidden="true" />
            </ActionIcon>
          </>
        )}
        <Button size="compact-sm" aria-label={`Change ${folder.name}`} onClick={actions.onEdit}>
          Change
        </Button>
        {folder.isOwn ? null : (
          <Button size="compact-sm" aria-label={`Remove ${folder.name}`} onClick={actions.onRemove}>
            Remove
          </Button>
        )}
        <Switch
          aria-label={`Use ${folder.name}`}
          checked={folder.isOn}
          disabled={isBusy}
          onChange={(event) => actions.onSwitch(event.currentTarget.checked)}
        />
      </Group>
    </li>
  );
}
