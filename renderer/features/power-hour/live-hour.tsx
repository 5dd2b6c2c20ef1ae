import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { useCommands } from '../../app/commands';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { Celebration } from './celebration';
import { LastLogged, lastLogged } from './last-logged';
import classes from './live.module.css';
import { LiveBar } from './live-bar';
import { LiveCall } from './live-call';
import { NobodyLeft } from './nobody-left';
import { usePowerHour } from './use-power-hour';
import { useShownCall } from './use-shown-call';

interface LiveHourProps {
  readonly page: PowerHourPage;
  readonly status: WorkspaceStatus;
}

/** The clock, the tally, and this call. Nothing else. */
export function LiveHour({ page, status }: LiveHourProps) {
  const { hour, calls } = page;
  const actions = usePowerHour(hour.id);
  const [asksToEnd, setAsksToEnd] = useState(false);
  const [cheer, setCheer] = useState<{ words: string; id: string } | null>(null);
  const shownId = useShownCall(hour.currentCallId);
  const current = calls.find(({ id }) => id === shownId);
  const logged = lastLogged(calls);
  const [skippedId, setSkippedId] = useState<string | null>(null);
  const skipped = calls.find(({ id, state }) => id === skippedId && state === 'skipped');
  const last = skipped ?? logged;
  const undo = () => {
    if (actions.isBusy) return;
    if (skipped) actions.passOver(skipped.id, { to: 'back' });
    else if (logged) actions.undoCall(logged.id);
  };
  const passOver: typeof actions.passOver = (id, how) => {
    setSkippedId(how.to === 'skipped' ? id : null);
    actions.passOver(id, how);
  };
  const isRunning = hour.timerStartedAt !== null;
  const toggle = () => actions.control(isRunning ? 'pause' : 'resume');
  const passTurn = () => {
    const place = page.reps.findIndex(({ id }) => id === hour.turnRepId);
    const next = page.reps[(place + 1) % page.reps.length];
    if (next) actions.takeTurn(next.id);
  };
  const group = 'Power hour';
  useCommands([
    {
      id: 'live-timer',
      label: isRunning ? 'Pause the clock' : 'Let the clock run',
      group,
      keys: ['t', 'alt+t'],
      run: toggle,
    },
    ...(page.reps.length > 1
      ? [{ id: 'live-turn', label: 'Pass the turn on', group, keys: 'r', run: passTurn }]
      : []),
    { id: 'live-more', label: 'Ten more minutes', group, keys: '+', run: () => actions.control('extend') },
    ...(last
      ? [
          {
            id: 'live-undo',
            label: skipped ? `Bring ${last.accountName} back` : `Take back the call with ${last.accountName}`,
            group,
            keys: 'u',
            run: undo,
          },
        ]
      : []),
    { id: 'live-end', label: 'End the power hour', group, keys: 'e', run: () => setAsksToEnd(true) },
  ]);
  return (
    <div className={classes.screen}>
      <h1 className="rk-hidden">{hour.name || 'Power hour'}</h1>
      <LiveBar page={page} onToggle={toggle} onPassTurn={passTurn} onEnd={() => setAsksToEnd(true)} />
      {page.isForgotten ? (
        <div className={classes.ask} role="status">
          <span>This hour was left running since {exactDate((hour.beganAt ?? '').slice(0, 16))}.</span>
          <Button loading={actions.isBusy} onClick={() => actions.control('close')}>
            Close it with what it had
          </Button>
        </div>
      ) : null}
      {asksToEnd ? (
        <div className={classes.ask} role="alertdialog" aria-label="End the power hour?">
          <span>End the hour now? Everything is saved; who was not called comes with the next list.</span>
          <Button onClick={() => setAsksToEnd(false)}>Go on</Button>
          <Button autoFocus loading={actions.isBusy} onClick={() => actions.control('end')}>
            End it
            <KeyHint keys="enter" />
          </Button>
        </div>
      ) : null}
      {current ? (
        <LiveCall
          key={current.id}
          call={current}
          calls={calls}
          status={status}
          lastLogged={<LastLogged call={last} onUndo={undo} />}
          onPassOver={passOver}
          onLogged={(words) => {
            setSkippedId(null);
            if (words !== '') setCheer({ words, id: current.id });
          }}
        />
      ) : (
        <NobodyLeft
          page={page}
          status={status}
          lastLogged={<LastLogged call={last} onUndo={undo} />}
          onPassOver={passOver}
          onControl={actions.control}
        />
      )}
      {cheer ? (
        <Celebration key={`cheer-${cheer.id}`} words={cheer.words} onDone={() => setCheer(null)} />
      ) : null}
    </div>
  );
}
