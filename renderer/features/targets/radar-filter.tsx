import { NativeSelect } from '@mantine/core';
import classes from './targets.module.css';

interface RadarFilterProps {
  readonly days: number;
  readonly mostTouches: number;
  readonly onDays: (days: number) => void;
  readonly onTouches: (most: number) => void;
}

const dayChoices = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: 'a year' },
  { value: '730', label: 'two years' },
];
const touchChoices = [
  { value: '0', label: 'no touch' },
  { value: '1', label: 'one touch' },
  { value: '3', label: 'three touches' },
  { value: '5', label: 'five touches' },
];

/** What counts as under the radar, in one sentence with its two choices. */
export function RadarFilter({ days, mostTouches, onDays, onTouches }: RadarFilterProps) {
  return (
    <span className={classes.sentence}>
      They fit better than the average, have no live opportunity, and at most{' '}
      <NativeSelect
        size="xs"
        aria-label="At most so many touches"
        data={touchChoices}
        value={String(mostTouches)}
        onChange={(event) => onTouches(Number(event.currentTarget.value))}
      />{' '}
      within{' '}
      <NativeSelect
        size="xs"
        aria-label="Within so many days"
        data={dayChoices}
        value={String(days)}
        onChange={(event) => onDays(Number(event.currentTarget.value))}
      />
    </span>
  );
}
