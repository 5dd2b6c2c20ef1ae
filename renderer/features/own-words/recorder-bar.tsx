import { Button } from '@mantine/core';
import { IconMicrophone, IconPlayerStop, IconWriting } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeyHint } from '../../ui/key-caps';
import classes from './own-words.module.css';
import { spanWords } from './span-words';
import { takeRecorder } from './take-recorder';
import { useMicrophone } from './use-microphone';

interface RecorderBarProps {
  readonly onRecord: () => void;
  readonly onWrite: () => void;
  readonly isWriting: boolean;
}

/** Begins a take: with the microphone where there is one, or by writing. */
export function RecorderBar({ onRecord, onWrite, isWriting }: RecorderBarProps) {
  const state = useSyncExternalStore(takeRecorder.subscribe, takeRecorder.snapshot);
  const hasMicrophone = useMicrophone();
  const isRecording = state.is === 'recording';
  return (
    <div className={classes.recorder}>
      <div className={classes.recorderButtons}>
        {hasMicrophone === false ? null : (
          <Button
            variant="filled"
            leftSection={
              isRecording ? (
                <IconPlayerStop size={16} aria-hidden />
              ) : (
                <IconMicrophone size={16} aria-hidden />
              )
            }
            loading={state.is === 'asking' || state.is === 'ending'}
            onClick={onRecord}
          >
            {isRecording ? 'Stop' : 'Record a take'}
            <KeyHint keys="r" />
          </Button>
        )}
        <Button
          variant={hasMicrophone === false ? 'filled' : 'default'}
          leftSection={<IconWriting size={16} aria-hidden />}
          loading={isWriting}
          disabled={isRecording}
          onClick={onWrite}
        >
          Write a take
          <KeyHint keys="w" />
        </Button>
        {isRecording ? <Elapsed beganMs={state.beganMs} /> : null}
      </div>
      {hasMicrophone === false ? (
        <p className="rk-soft">No microphone was found on this computer, so takes are written here.</p>
      ) : null}
      {isRecording && state.problem !== '' ? (
        <p role="alert" className={classes.problem}>
          {state.problem} It goes on recording, and the part is sent again.
        </p>
      ) : null}
      {state.is === 'failed' ? (
        <p role="alert" className={classes.problem}>
          {state.message}
        </p>
      ) : null}
    </div>
  );
}

function Elapsed({ beganMs }: { readonly beganMs: number }) {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={classes.elapsed}>
      <span className={classes.dot} aria-hidden="true" />
      <span role="status">Recording</span> {spanWords(Math.max(0, nowMs - beganMs))}
    </span>
  );
}
