import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { callBacksToday, dueCallBacks } from '../../../core/power-hour/next-call';
import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import classes from './live.module.css';
import { useLocalNow } from './queue-line';
import type { usePowerHour } from './use-power-hour';

type Actions = ReturnType<typeof usePowerHour>;

interface NobodyLeftProps {
  readonly page: PowerHourPage;
  readonly status: WorkspaceStatus;
  readonly lastLogged: ReactNode;
  readonly onPassOver: Actions['passOver'];
  readonly onControl: Actions['control'];
}

/** The list is done, or the rest waits for its time; a call-back that is due comes on the screen by itself. */
export function NobodyLeft({ page, status, lastLogged, onPassOver, onControl }: NobodyLeftProps) {
  const localNow = useLocalNow(status);
  const callable = page.calls.filter(({ refusal }) => refusal === '');
  const due = dueCallBacks(callable, localNow)[0]?.id;
  const [next] = callBacksToday(callable, localNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each call-back that becomes due.
  useEffect(() => {
    if (due !== undefined) onPassOver(due, { to: 'screen' });
  }, [due]);
  return (
    <div className={classes.nobody}>
      <EmptyState
        title={next ? `The next call is at ${next.callBackAt?.slice(11, 16)}` : 'The list is done'}
        actions={
          <>
            {next ? (
              <Button onClick={() => onPassOver(next.id, { to: 'screen' })}>
                Call {next.accountName} now
              </Button>
            ) : null}
            <Button onClick={() => onControl('end')}>
              End the hour
              <KeyHint keys="e" />
            </Button>
          </>
        }
      >
        {next
          ? `${next.accountName} asked to be called back then.`
          : 'Everybody on it was called or passed over.'}
      </EmptyState>
      {lastLogged}
    </div>
  );
}
