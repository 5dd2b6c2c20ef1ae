import type { DrillSettings } from '../../../core/settings/settings';
import { NumberSetting } from './number-setting';
import { Part } from './part';
import type { PartProps } from './part-props';
import { ReadinessPart } from './readiness-part';
import { useSaveSettings } from './use-save-settings';

/** How much a trainee drills in a day, and what makes them ready. */
export function TrainingPart({ status }: PartProps) {
  return (
    <>
      <DrillsPart status={status} />
      <ReadinessPart status={status} />
    </>
  );
}

function DrillsPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { drills } = status.settings;
  const set = (drills: Partial<DrillSettings>) => save({ drills });
  return (
    <Part
      title="Drills"
      lead="The limits hold for each trainee and each day; a day begins at four in the morning."
    >
      <NumberSetting
        label="New cards a day"
        hint="0 brings no new ones; what is known comes on."
        value={drills.newPerDay}
        min={0}
        max={200}
        onSave={(newPerDay) => set({ newPerDay })}
      />
      <NumberSetting
        label="Reviews a day"
        hint="What is beyond waits for the next day."
        value={drills.reviewsPerDay}
        min={0}
        max={1000}
        onSave={(reviewsPerDay) => set({ reviewsPerDay })}
      />
      <NumberSetting
        label="Length of a session"
        value={drills.sessionMinutes}
        min={1}
        max={60}
        unit="minutes"
        onSave={(sessionMinutes) => set({ sessionMinutes })}
      />
      <NumberSetting
        label="Cards to be recalled"
        hint="The share that is known when it comes due: more means shorter intervals and more work."
        value={Math.round(drills.retention * 100)}
        min={70}
        max={97}
        unit="%"
        onSave={(percent) => set({ retention: percent / 100 })}
      />
      <NumberSetting
        label="Set a card aside after"
        hint="So often forgotten after it was known, drilling on does not help."
        value={drills.leechLapses}
        min={2}
        max={20}
        unit="times"
        onSave={(leechLapses) => set({ leechLapses })}
      />
    </Part>
  );
}
