import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { onConnection } from '../bridge';
import { exactDate } from '../ui/calendar';
import classes from './banners.module.css';
import { useStatus } from './use-status';

function useConnection(): boolean {
  const [isConnected, setIsConnected] = useState(true);
  useEffect(() => onConnection(setIsConnected), []);
  return isConnected;
}

/** What a person must know at once: a disk that fails, a lost connection, a recovery. */
export function Banners() {
  const status = useStatus();
  const isConnected = useConnection();
  const [readAt, setReadAt] = useState(() => localStorage.getItem('rekindle.recovery-read'));
  const recovery = status?.recovery && status.recovery.at !== readAt ? status.recovery : null;
  const close = (at: string) => {
    localStorage.setItem('rekindle.recovery-read', at);
    setReadAt(at);
  };
  return (
    <>
      {isConnected ? null : (
        <div className={classes.banner} data-kind="bad" role="alert">
          <strong>Rekindle does not answer.</strong> What you typed stays on the screen, and is saved when
          Rekindle runs again and the link that it prints was opened.
        </div>
      )}
      {status?.writeProblem ? (
        <div className={classes.banner} data-kind="bad" role="alert">
          <strong>Nothing can be saved right now.</strong> {status.writeProblem}
        </div>
      ) : null}
      {recovery ? (
        <div className={classes.banner} data-kind="note" role="status">
          <span>
            <strong>Repaired on {exactDate(recovery.at.slice(0, 10))}.</strong> {recovery.message}
          </span>
          <Button size="compact-xs" onClick={() => close(recovery.at)}>
            I have read this
          </Button>
        </div>
      ) : null}
    </>
  );
}
