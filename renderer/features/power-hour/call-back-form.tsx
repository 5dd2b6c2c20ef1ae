import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { proposeCallBack } from '../../../core/power-hour/propose-call-back';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { localTimeOf } from '../../app/local-time';
import { KeyHint } from '../../ui/key-caps';
import classes from './live.module.css';

interface CallBackFormProps {
  readonly status: WorkspaceStatus;
  readonly onChoose: (at: string) => void;
  readonly onClose: () => void;
}

/** When they want to be called back: today they return in this hour when it is time, another day is a next step. */
export function CallBackForm({ status, onChoose, onClose }: CallBackFormProps) {
  const [proposed] = useState(() =>
    proposeCallBack(localTimeOf(new Date(), status), status.settings.reminders),
  );
  const [day, setDay] = useState(proposed.slice(0, 10));
  const [time, setTime] = useState(proposed.slice(11, 16));
  const choose = () => {
    if (day !== '' && /^\d\d:\d\d$/.test(time)) onChoose(`${day}T${time}`);
  };
  return (
    <form
      className={classes.callBack}
      aria-label="Call back"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextInput
        size="md"
        type="time"
        label="Call back at"
        autoFocus
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <TextInput
        size="md"
        type="date"
        label="On"
        min={status.asOf}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button size="md" type="submit">
        Call back then
        <KeyHint keys="enter" />
      </Button>
      <Button size="md" onClick={onClose}>
        Cancel
        <KeyHint keys="escape" />
      </Button>
    </form>
  );
}
