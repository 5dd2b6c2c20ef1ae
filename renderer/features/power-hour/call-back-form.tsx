import { Button, TextInput } from '@mantine/core';
import { addMinutes, format } from 'date-fns';
import { useState } from 'react';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { localTimeOf } from '../../app/local-time';
import { KeyHint } from '../../ui/key-caps';
import classes from './live.module.css';

interface CallBackFormProps {
  readonly status: WorkspaceStatus;
  readonly onChoose: (at: string) => void;
  readonly onClose: () => void;
}

/** When they want to be called back today; the account returns in this hour when it is time. */
export function CallBackForm({ status, onChoose, onClose }: CallBackFormProps) {
  const [time, setTime] = useState(() => format(addMinutes(new Date(), 15), 'HH:mm'));
  const today = localTimeOf(new Date(), status).slice(0, 10);
  const choose = () => {
    if (/^\d\d:\d\d$/.test(time)) onChoose(`${today}T${time}`);
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
        label="Call back today at"
        autoFocus
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
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
