import { Checkbox, Group, TextInput } from '@mantine/core';
import type { ReminderSettings } from '../../../core/settings/settings';
import { useSavedDraft } from '../../ui/use-saved-draft';
import { BrowserNotifications } from './browser-notifications';
import { Field, Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';
import { YesNo } from './yes-no';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** When and where the app reminds. */
export function RemindersPart({ status }: PartProps) {
  const saveSettings = useSaveSettings();
  const { reminders } = status.settings;
  const save = (fields: Partial<ReminderSettings>) => saveSettings({ reminders: fields });
  return (
    <>
      <Part
        title="Reminders"
        lead="Next steps, call-backs, thanks, delivery checks and power hours remind at their time, those without one when your working day begins."
      >
        <YesNo
          label="Remind me"
          hint="Off: nothing reminds. Today shows what is due all the same."
          value={reminders.isOn}
          onChange={(isOn) => save({ isOn })}
        />
        {status.host === 'desktop' ? (
          <YesNo
            label="By notifications of this computer"
            hint="A click on one opens its place. If none comes, allow them for Rekindle in the computer’s own settings. The list at the foot of the window has every reminder in any case."
            value={reminders.onDesktop}
            isDisabled={!reminders.isOn}
            onChange={(onDesktop) => save({ onDesktop })}
          />
        ) : (
          <BrowserNotifications
            isWanted={reminders.inBrowser}
            isDisabled={!reminders.isOn}
            onChange={(inBrowser) => save({ inBrowser })}
          />
        )}
        <YesNo
          label="Only in my working hours"
          hint="What comes at another time waits for the next working hour; the list shows it at once."
          value={reminders.onlyWorkingHours}
          isDisabled={!reminders.isOn}
          onChange={(onlyWorkingHours) => save({ onlyWorkingHours })}
        />
      </Part>
      <Part title="Working hours">
        <WorkingHours reminders={reminders} save={save} />
      </Part>
    </>
  );
}

interface WorkingHoursProps {
  readonly reminders: ReminderSettings;
  readonly save: (fields: Partial<ReminderSettings>) => void;
}

function WorkingHours({ reminders, save }: WorkingHoursProps) {
  const workdays = useSavedDraft(reminders.workdays, (next) => save({ workdays: next }));
  const switchDay = (day: number, isOn: boolean) => {
    const others = workdays.shown.filter((each) => each !== day);
    workdays.set(isOn ? [...others, day].sort((a, b) => a - b) : others);
    workdays.commit();
  };
  return (
    <>
      {(['worksFrom', 'worksUntil'] as const).map((field) => (
        <Field key={field} label={field === 'worksFrom' ? 'From' : 'Until'}>
          {(id) => (
            <TextInput
              id={id}
              type="time"
              defaultValue={reminders[field]}
              onBlur={(event) => {
                const time = event.currentTarget.value;
                if (time !== '' && time !== reminders[field]) save({ [field]: time });
              }}
            />
          )}
        </Field>
      ))}
      <Group gap="md" role="group" aria-label="Working days" mt="xs">
        {days.map((day, index) => (
          <Checkbox
            key={day}
            label={day}
            checked={workdays.shown.includes(index + 1)}
            onChange={(event) => switchDay(index + 1, event.currentTarget.checked)}
          />
        ))}
      </Group>
    </>
  );
}
