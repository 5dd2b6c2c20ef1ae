import { Checkbox, Group, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReminderSettings } from '../../../core/settings/settings';
import { useSavedDraft } from '../../ui/use-saved-draft';
import { Field, Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface YesNoProps {
  readonly label: string;
  readonly hint: string;
  readonly value: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: boolean) => void;
}

function YesNo({ label, hint, value, isDisabled, onChange }: YesNoProps) {
  return (
    <Field label={label} hint={hint}>
      {(id, hintId) => (
        <Switch
          id={id}
          aria-describedby={hintId}
          checked={value}
          disabled={isDisabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Field>
  );
}

/** Whether the browser lets us; it is asked on the click that switches them on, and never otherwise. */
async function askBrowser(): Promise<boolean> {
  if (typeof Notification === 'undefined') return false;
  return (await Notification.requestPermission()) === 'granted';
}

/** When and where the app reminds. */
export function RemindersPart({ status }: PartProps) {
  const saveSettings = useSaveSettings();
  const [isRefused, setRefused] = useState(false);
  const { reminders } = status.settings;
  const save = (fields: Partial<ReminderSettings>) => saveSettings({ reminders: fields });
  const switchBrowser = async (isWanted: boolean) => {
    const isAllowed = !isWanted || (await askBrowser());
    setRefused(!isAllowed);
    if (isAllowed) save({ inBrowser: isWanted });
  };
  const refusal = 'The browser refused. Allow notifications for this page in it, then try again.';
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
            hint="A click on one opens its place. Off: the list at the foot of the window only."
            value={reminders.onDesktop}
            isDisabled={!reminders.isOn}
            onChange={(onDesktop) => save({ onDesktop })}
          />
        ) : (
          <YesNo
            label="By notifications of this browser"
            hint={
              isRefused ? refusal : 'While a window is open. Off: the list at the foot of the window only.'
            }
            value={reminders.inBrowser}
            isDisabled={!reminders.isOn}
            onChange={(isWanted) => void switchBrowser(isWanted)}
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
