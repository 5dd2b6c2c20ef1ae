import { Button } from '@mantine/core';
import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import { KeyHint } from '../../ui/key-caps';
import classes from './live.module.css';

/** The call that was logged last and can be taken back; `undefined` when none can. */
export function lastLogged(calls: readonly ListedCall[]): ListedCall | undefined {
  const time = ({ calledAt, updatedAt }: ListedCall) => `${calledAt} ${updatedAt}`;
  return calls
    .filter(({ state, undo }) => state === 'called' && Boolean(undo))
    .sort((a, b) => (time(a) < time(b) ? 1 : -1))[0];
}

interface LastLoggedProps {
  readonly call: ListedCall | undefined;
  readonly onUndo: () => void;
}

/** What was logged or skipped last, with the way back; it stands where it covers no key of the next call. */
export function LastLogged({ call, onUndo }: LastLoggedProps) {
  if (call === undefined) return null;
  const words = [call.outcome, call.result].filter(Boolean).join(', ');
  return (
    <span className={classes.logged} role="status" aria-label="Last logged">
      <span title={[call.accountName, words].filter(Boolean).join(': ')}>
        {call.state === 'skipped' ? 'Skipped' : 'Logged'}: {call.accountName}
      </span>
      <Button onClick={onUndo}>
        Undo
        <KeyHint keys="u" />
      </Button>
    </span>
  );
}
