import { useEffect, useState } from 'react';
import { callBacksToday, dueCallBacks, isToCall } from '../../../core/power-hour/next-call';
import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { localTimeOf } from '../../app/local-time';
import classes from './live.module.css';

interface QueueLineProps {
  readonly calls: readonly ListedCall[];
  readonly currentId: string | null;
  readonly status: WorkspaceStatus;
}

/** The local time of now, on the shown date; it moves on by itself. */
export function useLocalNow(status: WorkspaceStatus): string {
  const [now, setNow] = useState(() => localTimeOf(new Date(), status));
  useEffect(() => {
    const interval = setInterval(() => setNow(localTimeOf(new Date(), status)), 1_000);
    return () => clearInterval(interval);
  }, [status]);
  return now;
}

/** How many are left, and who wants to be called back; a call-back never pushes in, it comes next. */
export function QueueLine({ calls, currentId, status }: QueueLineProps) {
  const localNow = useLocalNow(status);
  const others = calls.filter(({ id, refusal }) => id !== currentId && refusal === '');
  const due = dueCallBacks(others, localNow);
  const [coming] = callBacksToday(others, localNow).filter((call) => !due.includes(call));
  const left = others.filter((call) => isToCall(call) && call.state !== 'later').length;
  return (
    <span className={classes.queue}>
      {left} more to call
      {due.map((call) => (
        <strong key={call.id}> · Next: call {call.accountName} back</strong>
      ))}
      {coming ? ` · ${coming.accountName} at ${coming.callBackAt?.slice(11, 16)}` : ''}
    </span>
  );
}
