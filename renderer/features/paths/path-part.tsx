import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { paceWords } from '../../../core/training/pace-words';
import type { PathPage, Trainee } from '../../../core/training/path-page';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { pathAddress } from './addresses';
import { NextList } from './next-list';
import { PathOffers } from './path-offers';
import { PathTable } from './path-table';
import classes from './paths.module.css';
import { TraineePicker } from './trainee-picker';

/** A trainee's path: what is next today, how far each playbook is and at what pace. Left out, it is mine. */
export function PathPart({ repId }: { readonly repId?: string }) {
  const query = useRequest('path.get', repId === undefined ? {} : { repId }, { isAskedAnew: true });
  return (
    <Answer query={query} failure="The path could not be read">
      {(page) => <TraineesPath page={page} />}
    </Answer>
  );
}

function TraineesPath({ page }: { readonly page: PathPage }) {
  const { trainee, path, onPath, gone, besides, next } = page;
  const [, navigate] = useLocation();
  useCommands([
    {
      id: 'edit-path',
      label: path === null ? 'Set a path' : 'Edit the path',
      group: 'Training',
      keys: 'e',
      run: () => navigate(pathAddress(trainee)),
    },
  ]);
  return (
    <div className={classes.part}>
      {next.length > 0 || path !== null ? (
        <Section title="Next today">
          <NextList page={page} />
        </Section>
      ) : null}
      <Section
        title={path === null ? beginTitle(trainee) : path.title || 'Path'}
        actions={
          <span className={classes.headActions}>
            <TraineePicker page={page} />
            <Button component={Link} href={pathAddress(trainee)} size="compact-sm">
              {path === null ? 'Set a path' : 'Edit the path'}
              <KeyHint keys="e" />
            </Button>
          </span>
        }
      >
        {path === null ? (
          <Offers trainee={trainee} isFilled={next.length === 0} />
        ) : (
          <>
            <Pace page={page} />
            {onPath.length > 0 ? <PathTable trainee={trainee} standings={onPath} label="Path" /> : null}
            {gone.map(({ playbookId, title }) => (
              <p key={playbookId} className={classes.gone}>
                “{title || playbookId}” is on the path, but no playbook of the library has its id: its file is
                gone, or its head has an error. What was learned of it is kept. Mend the file or bring it
                back, or take it off the path.
              </p>
            ))}
          </>
        )}
      </Section>
      {besides.length > 0 ? (
        <Section title={path === null ? 'Begun' : 'Beside the path'}>
          <PathTable trainee={trainee} standings={besides} label="Beside the path" />
        </Section>
      ) : null}
    </div>
  );
}

function beginTitle({ isMe }: Trainee): string {
  return isMe ? 'Begin here' : 'No path yet';
}

function Pace({ page: { path, pace } }: { readonly page: PathPage }) {
  const asOf = useShownDate();
  if (path === null || pace === null) return null;
  return (
    <p className={classes.pace}>
      {path.targetOn === null ? null : (
        <>
          Target{' '}
          <strong title={exactDate(path.targetOn)}>
            {exactDate(path.targetOn)} (<RelativeDate date={path.targetOn} />)
          </strong>
          .{' '}
        </>
      )}
      {paceWords(pace, path.targetOn, asOf)}
      {path.setBy === '' ? null : <span className="rk-soft"> Set by {path.setBy}.</span>}
    </p>
  );
}

function Offers({ trainee, isFilled }: { readonly trainee: Trainee; readonly isFilled: boolean }) {
  const form = useRequest('path.form', trainee.isMe ? {} : { repId: trainee.repId });
  return (
    <Answer query={form} failure="The paths could not be read">
      {(data) => <PathOffers form={data} isFilled={isFilled} />}
    </Answer>
  );
}
