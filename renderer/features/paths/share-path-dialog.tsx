import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PathForm } from '../../../core/training/path-page';
import type { TrainingPath } from '../../../core/training/training-path';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import { traineeWords } from './path-words';
import classes from './paths.module.css';

interface SharePathDialogProps {
  readonly path: TrainingPath;
  readonly others: PathForm['trainees'];
  readonly onClose: () => void;
}

/** The same path for other trainees; who has one gets this in its place and keeps the day of the beginning. */
export function SharePathDialog({ path, others, onClose }: SharePathDialogProps) {
  const save = useCommand('path.save', { failure: 'The path was not given to anybody' });
  const [chosen, setChosen] = useState<readonly (string | null)[]>([]);
  const { title, targetOn, setBy, playbooks } = path;
  const give = () =>
    save.mutate(
      { repIds: [...chosen], fields: { title, targetOn, setBy, playbooks } },
      {
        onSuccess: () => {
          showDone(
            chosen.length === 1
              ? '1 trainee has this path now.'
              : `${chosen.length} trainees have this path now.`,
          );
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title="Give this path to others"
      submitLabel="Give it"
      isOpen
      isBusy={save.isPending}
      canSubmit={chosen.length > 0}
      onClose={onClose}
      onSubmit={give}
    >
      <p className={classes.quiet}>
        Everybody’s path is their own from then on. What they have learned counts on it at once.
      </p>
      <Stack gap="xs">
        {others.map((one, index) => (
          <Checkbox
            key={one.repId ?? 'nobody'}
            data-autofocus={index === 0 || undefined}
            label={`${traineeWords(one)}${one.hasPath ? ' (their path is replaced)' : ''}`}
            checked={chosen.includes(one.repId)}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked
                  ? [...chosen, one.repId]
                  : chosen.filter((repId) => repId !== one.repId),
              )
            }
          />
        ))}
      </Stack>
    </FormDialog>
  );
}
