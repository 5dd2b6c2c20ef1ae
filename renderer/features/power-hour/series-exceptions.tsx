import { Button } from '@mantine/core';
import { useCommand, useRequest } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';

/** The dates to come that are skipped or moved, each to be put back. */
export function SeriesExceptions({ id }: { readonly id: string }) {
  const today = useShownDate();
  const series = useRequest('powerHour.overview', {}).data?.series.find((one) => one.id === id);
  const except = useCommand('powerHourSeries.except', { failure: 'The date was not put back' });
  const coming = (series?.exceptions ?? []).filter(
    ({ on, movedTo }) => (movedTo ?? on).slice(0, 10) >= today,
  );
  if (coming.length === 0) return null;
  return (
    <Section title="Skipped or moved" count={coming.length}>
      <ul className={classes.list}>
        {coming.map(({ on, movedTo }) => (
          <li key={on} className={classes.item}>
            <span className={classes.grow}>
              {exactDate(on)}: {movedTo === null ? 'skipped' : `moved to ${exactDate(movedTo.slice(0, 16))}`}
            </span>
            <Button
              aria-label={`Put ${exactDate(on)} back`}
              onClick={() => except.mutate({ id, on, change: { to: 'as-planned' } })}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
