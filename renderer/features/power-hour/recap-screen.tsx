import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { useCommands } from '../../app/commands';
import { saveDownload } from '../../app/save-download';
import { SearchButton } from '../../app/search-button';
import { showDone } from '../../app/show-done';
import { usePrint } from '../../app/use-print';
import { useCommand } from '../../app/use-request';
import { useAsOf } from '../../app/use-status';
import { usualPaper } from '../../app/usual-paper';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { EndedTable } from './ended-table';
import { lastLogged } from './last-logged';
import classes from './power-hour.module.css';
import { hourTitle } from './power-hour-words';
import { RecapCalls } from './recap-calls';
import { FollowUps, Wins } from './recap-parts';
import { Results } from './recap-results';
import { Scoreboard } from './scoreboard';
import { usePowerHour } from './use-power-hour';

const endedWords = { hand: 'ended by hand', time: 'ended when the time was up', later: 'closed later' };

/** After the hour: results against the goal and earlier hours, what follows, what was booked since. */
export function RecapScreen({ page }: { readonly page: PowerHourPage }) {
  const { hour } = page;
  const { undoCall } = usePowerHour(hour.id);
  const endedToday = hour.endedAt?.slice(0, 10) === useAsOf();
  const last = endedToday ? lastLogged(page.calls) : undefined;
  const { print } = usePrint(hourTitle(hour), usualPaper(navigator.language));
  const picker = useRef<HTMLInputElement>(null);
  const share = useCommand('powerHour.share', { failure: 'The file was not made' });
  const merge = useCommand('powerHour.merge', { failure: 'The file was not merged' });
  const shareFile = () =>
    share.mutate({ id: hour.id }, { onSuccess: (download) => void saveDownload(download) });
  const mergeFiles = async (files: FileList | null) => {
    for (const file of files ?? []) {
      const text = await file.text();
      // The failure is shown already; the other files are merged all the same.
      const told = await merge.mutateAsync({ id: hour.id, text }).catch(() => null);
      if (told) showDone(mergeWords(file.name, told.added));
    }
  };
  const chooseFiles = () => picker.current?.click();
  useCommands([
    {
      id: 'recap-print',
      label: 'Print the recap',
      group: 'Power hour',
      keys: 'mod+p',
      run: print,
    },
    { id: 'recap-share', label: 'Share as a file', group: 'Power hour', keys: 's', run: shareFile },
    { id: 'recap-merge', label: 'Merge a teammate’s file', group: 'Power hour', keys: 'm', run: chooseFiles },
    ...(last
      ? [
          {
            id: 'recap-undo',
            label: `Take back the call with ${last.accountName}; the hour goes on`,
            group: 'Power hour',
            keys: 'u',
            run: () => undoCall(last.id),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title={hourTitle(hour)}
      isFilled
      search={<SearchButton />}
      action={
        <>
          <Button onClick={print}>Print</Button>
          <Button loading={merge.isPending} onClick={chooseFiles}>
            Merge a file
            <KeyHint keys="m" />
          </Button>
          <Button variant="filled" loading={share.isPending} onClick={shareFile}>
            Share as a file
            <KeyHint keys="s" />
          </Button>
        </>
      }
    >
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label="Files of teammates"
        onChange={(event) => {
          const { currentTarget } = event;
          void mergeFiles(currentTarget.files).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
      <div className={classes.main} data-print>
        <p className={classes.quiet}>
          {hour.beganAt === null ? '' : `${exactDate(hour.beganAt.slice(0, 16))}, `}
          {Math.round(hour.elapsedMs / 60_000)} of {hour.lengthMinutes} minutes,{' '}
          {endedWords[hour.endedBy ?? 'hand']}.
        </p>
        <Results page={page} />
        <Scoreboard page={page} />
        <FollowUps page={page} />
        <Wins page={page} />
        <RecapCalls page={page} />
        <div className={`rk-screen-only ${classes.earlier}`}>
          {page.earlier.length > 0 ? (
            <EndedTable
              title="Against earlier hours"
              shownId={hour.id}
              ended={[{ ...hour, tally: page.tally, won: page.won }, ...page.earlier]}
            />
          ) : null}
        </div>
      </div>
    </Page>
  );
}

function mergeWords(fileName: string, added: number): string {
  if (added === 0) return `${fileName}: nothing new, all of it was here already.`;
  return `${fileName}: ${added} ${added === 1 ? 'call' : 'calls'} merged.`;
}
