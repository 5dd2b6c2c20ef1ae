import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrainingFileSummary } from '../../../core/trainee/trainee-pages';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { bridge } from '../../bridge';
import { Loading } from '../../ui/loading';
import { summaryWords } from './summary-words';
import classes from './trainees.module.css';

interface TakeFilesDialogProps {
  readonly files: readonly File[];
  readonly onClose: () => void;
}

interface LookedAt {
  readonly name: string;
  readonly text: string;
  /** `null` when it is refused. */
  readonly summary: TrainingFileSummary | null;
  readonly refusal: string;
}

/** Megabytes are refused before they are read: no file is so large. */
const mostBytes = 20_000_000;

/** What each file would bring, or why it is refused; good ones are taken though others are bad. */
export function TakeFilesDialog({ files, onClose }: TakeFilesDialogProps) {
  const take = useCommand('progress.take', { failure: 'A file was not taken in; those before it were' });
  const undo = useCommand('progress.undoAnswer', { failure: 'The answer was not taken back' });
  const [isTaking, setTaking] = useState(false);
  const look = useQuery({
    queryKey: ['training-files', ...files.map(({ name, size, lastModified }) => [name, size, lastModified])],
    gcTime: 0,
    retry: false,
    queryFn: async () => {
      const looked: LookedAt[] = [];
      for (const file of files) looked.push(await lookAt(file));
      return looked;
    },
  });
  const good = (look.data ?? []).filter(({ summary }) => summary !== null);
  const takeIn = async () => {
    setTaking(true);
    try {
      let last: TrainingFileSummary | null = null;
      for (const { text } of good) last = await take.mutateAsync({ text });
      const answerId = last?.kind === 'answer' && !last.isKnown ? last.fileId : null;
      showDone(
        good.length === 1 ? `${good[0]?.name} is taken in.` : `${good.length} files are taken in.`,
        answerId === null ? undefined : { label: 'Undo', run: () => undo.mutate({ id: answerId }) },
      );
      onClose();
    } catch {
      // Told by the command itself.
    } finally {
      setTaking(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={files.length === 1 ? 'Take in a file' : `Take in ${files.length} files`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        {look.isPending && <Loading />}
        <ul className={classes.files} aria-label="Files">
          {(look.data ?? []).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be there twice, and the list never moves.
            <li key={index} data-bad={one.summary === null || undefined}>
              <strong>{one.name}</strong>
              {one.summary === null ? (
                <span role="alert">{one.refusal}</span>
              ) : (
                <span>{summaryWords(one.summary)}</span>
              )}
            </li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={onClose}>{good.length === 0 ? 'Close' : 'Cancel'}</Button>
          {good.length > 0 && (
            <Button variant="filled" data-autofocus loading={isTaking} onClick={() => void takeIn()}>
              {good.length === 1 ? 'Take it in' : `Take ${good.length} files in`}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

async function lookAt(file: File): Promise<LookedAt> {
  const { name } = file;
  const refused = (refusal: string): LookedAt => ({ name, text: '', summary: null, refusal });
  if (file.size > mostBytes) return refused('This file is too large. Nothing was taken in.');
  try {
    const text = await file.text();
    return { name, text, summary: await bridge.request('progress.look', { text }), refusal: '' };
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'It could not be read. Nothing was taken in.');
  }
}
