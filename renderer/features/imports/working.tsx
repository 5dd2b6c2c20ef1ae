import { Button, Progress } from '@mantine/core';
import { startAnew } from './import-actions';
import type { ImportWork } from './import-work';
import classes from './imports.module.css';

const phaseWords = {
  uploading: 'Reading the files. Nothing is written yet.',
  planning: 'Looking at what the files hold. Nothing is written yet.',
  applying: 'Importing. Everything is written at once at the end, or nothing.',
} as const;

/** How far a long step is, with the way out. */
export function Working({ work }: { readonly work: ImportWork }) {
  const { phase, progress } = work;
  const total = progress?.total ?? 0;
  const percent = total > 0 ? Math.min(100, Math.round(((progress?.done ?? 0) / total) * 100)) : 0;
  return (
    <div className={classes.working}>
      <div role="status">
        <strong>{progress?.message ?? 'Working'}</strong>
        <p className={classes.lead}>{phase in phaseWords ? phaseWords[phase as 'planning'] : null}</p>
      </div>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label="Progress" />
      </Progress.Root>
      <Button onClick={startAnew}>Cancel</Button>
    </div>
  );
}
