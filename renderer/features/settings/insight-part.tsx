import type { InsightSettings } from '../../../core/settings/settings';
import { NumberSetting } from './number-setting';
import { Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';

interface Threshold {
  readonly field: keyof InsightSettings;
  readonly label: string;
  readonly hint?: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

const thresholds: readonly Threshold[] = [
  {
    ...{ field: 'windowWeeks', label: 'Compare the results of the last', unit: 'weeks', min: 1, max: 52 },
    hint: 'With those of as many weeks before.',
  },
  {
    ...{
      field: 'fewestRuns',
      label: 'Claim nothing with fewer than',
      unit: 'engagements',
      min: 2,
      max: 1_000,
    },
    hint: 'On each side of a comparison.',
  },
  { field: 'fallPoints', label: 'Results fell when they dropped by', unit: 'points', min: 1, max: 100 },
  {
    ...{ field: 'followedPercent', label: 'The process was followed from', unit: '%', min: 1, max: 100 },
    hint: 'Of the required steps done; of all steps where a playbook requires none.',
  },
  {
    ...{ field: 'reviseAfterWeeks', label: 'Revise the plan after', unit: 'weeks', min: 1, max: 260 },
    hint: 'Of results that fall although it was followed.',
  },
];

/** When Insight makes a claim. */
export function InsightPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { insight } = status.settings;
  return (
    <Part title="What Insight claims" lead="First whether the process was followed, then whether it works.">
      {thresholds.map(({ field, ...rest }) => (
        <NumberSetting
          key={field}
          {...rest}
          value={insight[field]}
          onSave={(value) => save({ insight: { [field]: value } })}
        />
      ))}
    </Part>
  );
}
