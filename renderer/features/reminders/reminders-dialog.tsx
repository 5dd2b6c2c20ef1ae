import { Button, Group, Modal } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import type { Reminder, ReminderSnooze } from '../../../core/reminder/reminder';
import { showReminders } from '../../app/reminder-store';
import { useReminders } from '../../app/use-reminders';
import { useCommand } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { Loading } from '../../ui/loading';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './reminders.module.css';

const snoozes: readonly (readonly [ReminderSnooze, string])[] = [
  ['ten-minutes', '10 minutes'],
  ['hour', 'An hour'],
  ['tomorrow', 'Tomorrow'],
];

const close = () => showReminders(false);

/** What is due: open it, put it off or be done with it. */
export function RemindersDialog() {
  const reminders = useReminders();
  const { shown, ...more } = useShownPart(reminders ?? []);
  return (
    <Modal opened onClose={close} title="Reminders" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      {reminders === undefined ? <Loading what="Reading the reminders" /> : null}
      {reminders?.length === 0 ? (
        <p className={classes.quiet}>
          Nothing is due now. Next steps, call-backs, thanks, delivery checks and power hours come here at
          their time. Settings say when and where you are reminded.
        </p>
      ) : null}
      <ul className={classes.list} aria-label="Reminders">
        {shown.map((reminder, index) => (
          <Line key={reminder.id} reminder={reminder} isFirst={index === 0} />
        ))}
      </ul>
      <MoreRows {...more} />
    </Modal>
  );
}

function Line({ reminder, isFirst }: { readonly reminder: Reminder; readonly isFirst: boolean }) {
  const snooze = useCommand('reminder.snooze', { failure: 'It was not snoozed' });
  const dismiss = useCommand('reminder.dismiss', { failure: 'It was not dismissed' });
  const { id, title, detail, at, address } = reminder;
  const open = () => {
    close();
    navigate(address);
  };
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <div className={classes.head}>
          <strong>{title}</strong>
          <time dateTime={at} className="rk-soft">
            {exactDate(at)}
          </time>
        </div>
        <p className={classes.detail}>{detail}</p>
      </div>
      <Group gap={6}>
        <Button
          size="compact-xs"
          aria-label={`Open ${title}`}
          data-autofocus={isFirst || undefined}
          onClick={open}
        >
          Open
        </Button>
        <span className={classes.label}>Later:</span>
        {snoozes.map(([until, words]) => (
          <Button
            key={until}
            size="compact-xs"
            aria-label={`Snooze ${title}: ${words.toLowerCase()}`}
            onClick={() => snooze.mutate({ id, until })}
          >
            {words}
          </Button>
        ))}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-label={`Dismiss ${title}`}
          onClick={() => dismiss.mutate({ id })}
        >
          Dismiss
        </Button>
      </Group>
    </li>
  );
}
