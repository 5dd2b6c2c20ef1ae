import { Button } from '@mantine/core';
import type { PowerHourSeries } from '../../../core/power-hour/power-hour-series';
import { saveDownload } from '../../app/save-download';
import { useCommand } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';
import { rhythmWords } from './power-hour-words';

/** Hours that return, each with its rhythm and its calendar file. */
export function SeriesList({ series }: { readonly series: readonly PowerHourSeries[] }) {
  const calendar = useCommand('powerHourSeries.calendar', { failure: 'The calendar file was not made' });
  return (
    <Section title="Series" count={series.length}>
      {series.length === 0 ? (
        <p className={classes.quiet}>
          What has a fixed time happens. Set one up with “Every week”, twice a week is a good rhythm.
        </p>
      ) : null}
      <ul className={classes.list}>
        {series.map((one) => (
          <li key={one.id} className={classes.item}>
            <div className={classes.grow}>
              <a className="rk-link" href={`#/power-hour/series/${one.id}`}>
                <LongName>{one.name}</LongName>
              </a>
              <div className={classes.small}>{rhythmWords(one.weekdays, one.time)}</div>
            </div>
            <Button
              aria-label={`.ics: the calendar file of ${one.name}`}
              onClick={() =>
                calendar.mutate({ id: one.id }, { onSuccess: (download) => void saveDownload(download) })
              }
            >
              .ics
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
