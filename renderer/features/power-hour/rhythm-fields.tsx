import { Chip, Group, SegmentedControl, TextInput } from '@mantine/core';
import classes from './power-hour.module.css';
import { weekdayShort } from './power-hour-words';
import type { SetupDraft } from './setup-draft';

interface RhythmFieldsProps {
  readonly setup: SetupDraft;
  /** An hour stays one, and a series stays one. */
  readonly isFixed: boolean;
  readonly onChange: (part: Partial<SetupDraft>) => void;
}

/** Once, or on days of the week at a time. */
export function RhythmFields({ setup, isFixed, onChange }: RhythmFieldsProps) {
  return (
    <div className={classes.fields}>
      {isFixed ? null : (
        <SegmentedControl
          aria-label="How often"
          fullWidth
          data={[
            { value: 'once', label: 'Now or soon' },
            { value: 'weekly', label: 'Every week' },
          ]}
          value={setup.isWeekly ? 'weekly' : 'once'}
          onChange={(value) => onChange({ isWeekly: value === 'weekly' })}
        />
      )}
      {setup.isWeekly ? (
        <>
          <Chip.Group
            multiple
            value={setup.weekdays.map(String)}
            onChange={(days) => onChange({ weekdays: days.map(Number) })}
          >
            <Group gap={4} role="group" aria-label="Days of the week">
              {weekdayShort.map((day, index) => (
                <Chip key={day} size="xs" radius="sm" color="gray" value={String(index + 1)}>
                  {day}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <TextInput
            type="time"
            label="Time"
            value={setup.time}
            onChange={(event) => onChange({ time: event.currentTarget.value })}
          />
          <div className={classes.pair}>
            <TextInput
              type="date"
              label="From"
              value={setup.startsOn}
              onChange={(event) => onChange({ startsOn: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label="Until (optional)"
              value={setup.endsOn ?? ''}
              onChange={(event) => onChange({ endsOn: event.currentTarget.value || null })}
            />
          </div>
        </>
      ) : null}
    </div>
  );
}
