import type { PoolThresholds } from '../../../core/settings/settings';
import { NumberSetting } from './number-setting';
import { Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';

interface Threshold {
  readonly field: keyof PoolThresholds;
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly isFraction?: boolean;
}

const groups: readonly { readonly title: string; readonly thresholds: readonly Threshold[] }[] = [
  {
    title: 'After a loss',
    thresholds: [
      {
        field: 'justLostDays',
        label: 'Just lost, for',
        hint: 'After that it becomes an old no or declined.',
      },
      {
        field: 'declinedDays',
        label: 'Declined after',
        hint: 'Without a competitor, or without any answer.',
      },
      { field: 'deliveryCheckDays', label: 'Look at the competitor’s delivery after' },
    ],
  },
  {
    title: 'Customers',
    thresholds: [
      {
        field: 'quietDays',
        label: 'Quiet after',
        hint: 'For customers who bought on fewer than three dates.',
      },
      {
        field: 'quietIntervalFactor',
        label: 'Quiet after this many of their own intervals',
        hint: 'With three dates or more: the median time between them, times this.',
        unit: 'times',
        isFraction: true,
      },
      { field: 'quietFewestDays', label: 'But no sooner than' },
      { field: 'quietMostDays', label: 'And no later than' },
      { field: 'oneAndDoneDays', label: 'One-and-done after' },
    ],
  },
  {
    title: 'Referrals',
    thresholds: [
      { field: 'referralAfterWinDays', label: 'Ready after a win of' },
      { field: 'referralAskPauseDays', label: 'Pause after asking' },
      { field: 'referralAfterLossDays', label: 'Pause after a loss' },
      { field: 'loyalYears', label: 'Loyal as a customer for', unit: 'years', isFraction: true },
    ],
  },
  {
    title: 'Trigger events',
    thresholds: [
      {
        field: 'triggerDays',
        label: 'An event raises its account for',
        hint: 'Also one that they will attend, before its day.',
      },
    ],
  },
  {
    title: 'Deals',
    thresholds: [
      {
        field: 'staleDealDays',
        label: 'An open deal is stale after',
        hint: 'Without being opened or touched.',
      },
    ],
  },
];

/** The thresholds of the pools. */
export function PoolsPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { thresholds } = status.settings;
  return groups.map((group) => (
    <Part key={group.title} title={group.title}>
      {group.thresholds.map(({ field, label, hint, unit, isFraction }) => (
        <NumberSetting
          key={field}
          label={label}
          hint={hint}
          value={thresholds[field]}
          min={field === 'quietIntervalFactor' ? 0.1 : 0}
          max={field === 'quietIntervalFactor' ? 10 : field === 'loyalYears' ? 50 : 3_650}
          unit={unit ?? 'days'}
          isFraction={isFraction}
          onSave={(value) => save({ thresholds: { [field]: value } })}
        />
      ))}
    </Part>
  ));
}
