import { Switch } from '@mantine/core';
import { NumberSetting } from './number-setting';
import { Field, Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';

const pointRows = [
  { name: 'meeting', label: 'A meeting booked' },
  { name: 'referral', label: 'A referral' },
  { name: 'followUp', label: 'A follow-up with a date' },
  { name: 'conversation', label: 'A conversation' },
] as const;

/** What a call of a power hour is worth, and for how long a win counts for it. */
export function PowerHourPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { powerHour } = status.settings;
  return (
    <>
      <Part title="Points" lead="What one call adds to the scoreboard of a power hour. 0 does not count it.">
        {pointRows.map(({ name, label }) => (
          <NumberSetting
            key={name}
            label={label}
            value={powerHour.points[name]}
            min={0}
            max={1_000}
            unit="points"
            onSave={(points) => save({ powerHour: { points: { [name]: points } } })}
          />
        ))}
      </Part>
      <Part title="Recap" lead="The result of a power hour is counted in booked business.">
        <NumberSetting
          label="A win counts for a conversation within"
          hint="Recaps find such deals by themselves, also long after the hour."
          value={powerHour.attributionDays}
          min={0}
          max={3_650}
          unit="days"
          onSave={(attributionDays) => save({ powerHour: { attributionDays } })}
        />
        <Field label="Celebrate" hint="A few sparks for a meeting, a referral, a booking.">
          {(id, hintId) => (
            <Switch
              id={id}
              aria-describedby={hintId}
              checked={powerHour.celebrates}
              onChange={(event) => save({ powerHour: { celebrates: event.currentTarget.checked } })}
            />
          )}
        </Field>
      </Part>
    </>
  );
}
