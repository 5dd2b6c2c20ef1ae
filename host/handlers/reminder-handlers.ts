import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { ReminderKeeper } from '../reminders/reminder-keeper';

type Names = 'reminder.list' | 'reminder.take' | 'reminder.snooze' | 'reminder.dismiss';

export function reminderHandlers(context: HostContext): Pick<Handlers, Names> {
  const keeper = new ReminderKeeper(context);
  return {
    'reminder.list': async () => ({ reminders: keeper.due() }),
    'reminder.take': async () => ({ reminders: await keeper.take() }),
    'reminder.snooze': async ({ id, until }) => {
      await keeper.snooze(id, until);
      return {};
    },
    'reminder.dismiss': async ({ id }) => {
      await keeper.dismiss(id);
      return {};
    },
  };
}
