import { Button } from '@mantine/core';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './today.module.css';

/** The power hour that runs, and the next one; nothing while there is none. */
export function PowerHourCard() {
  const overview = useRequest('powerHour.overview', {}).data;
  const me = useStatus()?.settings.meRepId ?? null;
  const live = overview?.live[0];
  const next = (overview?.upcoming ?? [])
    .filter(({ repIds }) => me === null || repIds.length === 0 || repIds.includes(me))
    .slice(0, 1);
  if (!live && next.length === 0) return null;
  return (
    <Section title="Power hour">
      <ul className={classes.list}>
        {live ? (
          <li className={classes.item}>
            <div className={classes.grow}>
              <LongName>{live.name || 'Power hour'}</LongName>
              <div className={classes.small}>
                {live.isForgotten ? 'Was never ended' : 'Is running'} · {live.tally.dials}{' '}
                {live.tally.dials === 1 ? 'dial' : 'dials'}
              </div>
            </div>
            <Button
              size="compact-xs"
              component="a"
              href={live.isForgotten ? '#/power-hour' : `#/power-hour/${live.id}/live`}
            >
              {live.isForgotten ? 'Close it' : 'Back to it'}
            </Button>
          </li>
        ) : null}
        {next.map((one) => (
          <li key={`${one.seriesId} ${one.on}`} className={classes.item}>
            <div className={classes.grow}>
              <a
                className="rk-link"
                href={one.powerHourId === null ? '#/power-hour' : `#/power-hour/${one.powerHourId}`}
              >
                <LongName>{one.name}</LongName>
              </a>
              <div className={classes.small}>
                <RelativeDate date={one.at.slice(0, 10)} />, {one.at.slice(11, 16)} · {one.lengthMinutes}{' '}
                minutes
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
