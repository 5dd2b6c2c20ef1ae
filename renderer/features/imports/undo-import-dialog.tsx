import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { RequestOutput } from '../../../core/contract';
import { useCommand } from '../../app/use-request';
import { amountWords, countsWords } from './count-words';
import classes from './imports.module.css';

export type ImportEntry = RequestOutput<'import.list'>['imports'][number];
type Undone = RequestOutput<'import.undo'>;

interface UndoImportDialogProps {
  readonly entry: ImportEntry;
  readonly onClose: () => void;
}

const shownSpared = 200;

function UndoneWords({ undone }: { readonly undone: Undone }) {
  const { removed, restored, spared } = undone;
  return (
    <div role="status">
      <p>
        {amountWords(removed, 'record')} taken out, {restored} set back to what{' '}
        {restored === 1 ? 'it was' : 'they were'}.
      </p>
      {spared.length > 0 ? (
        <>
          <p>{amountWords(spared.length, 'record')} stay, since they were worked on after the import:</p>
          <ul className={classes.plainList}>
            {spared.slice(0, shownSpared).map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two records may be called the same.
              <li key={index}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** Asks before an import is taken back, then says what was spared. */
export function UndoImportDialog({ entry, onClose }: UndoImportDialogProps) {
  const undo = useCommand('import.undo', { failure: 'The import was not undone; everything is as it was' });
  const [undone, setUndone] = useState<Undone | null>(null);
  const names = entry.files.map(({ name }) => name).join(', ');
  return (
    <Modal
      opened
      onClose={onClose}
      title={undone ? 'The import was undone' : 'Undo this import?'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {undone ? (
        <UndoneWords undone={undone} />
      ) : (
        <p>
          What {names} brought is taken out ({countsWords(entry.created)}), and what it changed is set back.
          Anything that you edited or added since stays. Its rows that wait for a decision go as well.
        </p>
      )}
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{undone ? 'Close' : 'Cancel'}</Button>
        {undone ? null : (
          <Button
            variant="filled"
            loading={undo.isPending}
            onClick={() => undo.mutate({ id: entry.id }, { onSuccess: setUndone })}
            data-autofocus
          >
            Undo the import
          </Button>
        )}
      </Group>
    </Modal>
  );
}
