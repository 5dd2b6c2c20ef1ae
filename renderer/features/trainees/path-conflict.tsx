import { Button } from '@mantine/core';
import type { PathVersion } from '../../../core/trainee/path-version';
import { exactDate } from '../../ui/calendar';
import { Section } from '../../ui/section';
import classes from './trainees.module.css';

interface PathConflictProps {
  readonly versions: readonly PathVersion[];
  readonly isBusy: boolean;
  readonly onChoose: (version: number) => void;
}

/** A path that both sides changed: all are kept, side by side, until one is chosen. */
export function PathConflict({ versions, isBusy, onChoose }: PathConflictProps) {
  if (versions.length < 2) return null;
  return (
    <Section title="The path was changed on both sides" count={versions.length}>
      <div className={classes.versions}>
        {versions.map(({ by, at, path }, version) => (
          <div key={`${at}${by}${path.title}`} className={classes.version}>
            <strong>{path.title || 'Path without a name'}</strong>
            <p className={classes.note}>
              {by || 'Nobody named'} · {exactDate(at.slice(0, 10))} ·{' '}
              {path.targetOn === null ? 'no target date' : `target ${exactDate(path.targetOn)}`}
            </p>
            <ol>
              {path.playbooks.map(({ playbookId, title }) => (
                <li key={playbookId}>{title || playbookId}</li>
              ))}
            </ol>
            {path.playbooks.length === 0 ? <p>Taken away.</p> : null}
            <Button
              size="compact-sm"
              disabled={isBusy}
              aria-label={`Keep ${path.title || 'this path'}`}
              onClick={() => onChoose(version)}
            >
              Keep this one
            </Button>
          </div>
        ))}
      </div>
    </Section>
  );
}
