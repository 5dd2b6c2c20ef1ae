import { Box, Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ListedCall, PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { showDone } from '../../app/show-done';
import { usePrint } from '../../app/use-print';
import { useCommand } from '../../app/use-request';
import { usualPaper } from '../../app/usual-paper';
import { AskFirst } from '../../ui/ask-first';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './power-hour.module.css';
import { goalWords, hourTitle } from './power-hour-words';
import { PrepareRow } from './prepare-row';
import { PrintList } from './print-list';
import { usePowerHour } from './use-power-hour';

/** Before the hour: what the list still lacks, mended in place, and the list on paper. */
export function PrepareScreen({ page }: { readonly page: PowerHourPage }) {
  const { hour } = page;
  const { print } = usePrint(hourTitle(hour), usualPaper(navigator.language));
  const [, navigate] = useLocation();
  const [onlyGaps, setOnlyGaps] = useState(false);
  const { control, passOver, isBusy } = usePowerHour(hour.id);
  const discard = useCommand('powerHour.discard', { failure: 'The power hour was not thrown away' });
  const calls = page.calls.filter(({ state }) => state === 'waiting');
  // Who asked for peace since the list was drawn stays in sight with the reason, and comes on no paper.
  const callable = calls.filter(({ refusal }) => refusal === '');
  const lacking = callable.filter(({ missing }) => missing.length > 0);
  const shown = onlyGaps ? lacking : calls;
  const part = useShownPart(shown);
  const start = () => control('start', () => navigate(`/power-hour/${hour.id}/live`));
  const throwAway = () =>
    discard.mutate(
      { id: hour.id },
      {
        onSuccess: () => {
          showDone('The power hour was thrown away; no account was changed.');
          navigate('/power-hour');
        },
      },
    );
  useCommands([
    { id: 'hour-start', label: 'Start the power hour', group: 'Power hour', keys: 'mod+enter', run: start },
    {
      id: 'hour-print',
      label: 'Print the list',
      group: 'Power hour',
      keys: 'mod+p',
      run: print,
    },
    ...(onlyGaps || lacking.length > 0
      ? [
          {
            id: 'hour-gaps',
            label: onlyGaps ? 'Show the whole list' : 'Show only what lacks something',
            group: 'Power hour',
            keys: 'm',
            run: () => setOnlyGaps(!onlyGaps),
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
          <Button component="a" href={`#/power-hour/${hour.id}/set-up`}>
            Set-up
          </Button>
          <Button onClick={print}>
            Print
            <KeyHint keys="mod+p" />
          </Button>
          <Button variant="filled" disabled={callable.length === 0} loading={isBusy} onClick={start}>
            Start
            <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <div className={classes.main}>
        <p className={classes.quiet}>
          {hour.lengthMinutes} minutes, goal: {hour.goal.target.toLocaleString('en-US')}{' '}
          {goalWords[hour.goal.kind].toLowerCase()}
          {page.reps.length > 0 ? `, with ${page.reps.map(({ name }) => name).join(', ')}` : ''}.
        </p>
        <Section
          title={onlyGaps ? 'Lacking something' : 'The list'}
          count={shown.length}
          actions={
            onlyGaps || lacking.length > 0 ? (
              <Button aria-pressed={onlyGaps} onClick={() => setOnlyGaps(!onlyGaps)}>
                {onlyGaps ? 'Show all' : `Mend ${lacking.length}`}
                <KeyHint keys="m" />
              </Button>
            ) : null
          }
        >
          {shown.length === 0 ? (
            <NothingToShow isMended={onlyGaps} />
          ) : (
            <>
              <CallTable
                calls={part.shown}
                placeOf={(call) => calls.indexOf(call) + 1}
                opensGaps={onlyGaps}
                onPassOver={passOver}
              />
              <MoreRows left={part.left} showMore={part.showMore} />
            </>
          )}
        </Section>
        <Box mt="md">
          <AskFirst
            label="Throw this power hour away"
            question="Throw it away with its list? No account is changed."
            yes="Throw away"
            isBusy={discard.isPending}
            onYes={throwAway}
          />
        </Box>
      </div>
      <PrintList title={hourTitle(hour)} calls={callable} />
    </Page>
  );
}

function NothingToShow({ isMended }: { readonly isMended: boolean }) {
  return isMended ? (
    <EmptyState title="Everybody has a number, a reason and a story">Start when the hour comes.</EmptyState>
  ) : (
    <EmptyState title="Nobody is on the list">
      The filters brought nobody. Change the set-up: more pools, or a shorter time since the last call.
    </EmptyState>
  );
}

interface CallTableProps {
  readonly calls: readonly ListedCall[];
  /** Its place in the whole list, also where only some are shown. */
  readonly placeOf: (call: ListedCall) => number;
  readonly opensGaps: boolean;
  readonly onPassOver: ReturnType<typeof usePowerHour>['passOver'];
}

function CallTable({ calls, placeOf, opensGaps, onPassOver }: CallTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" data-number style={{ width: 34 }}>
            <span className="rk-hidden">Place</span>
          </th>
          <th scope="col" style={{ width: '30%' }}>
            Account
          </th>
          <th scope="col">Why, and what is missing</th>
          <th scope="col" style={{ width: 118 }}>
            <span className="rk-hidden">Change the list</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => (
          <PrepareRow
            key={call.id}
            call={call}
            number={placeOf(call)}
            opensGaps={opensGaps}
            onPassOver={onPassOver}
          />
        ))}
      </tbody>
    </table>
  );
}
