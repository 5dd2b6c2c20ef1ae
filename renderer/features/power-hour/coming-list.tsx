import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { format, parseISO } from 'date-fns';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PowerHourOverview } from '../../../core/power-hour/power-hour-page';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { MoveDialog } from './move-dialog';
import classes from './power-hour.module.css';

type Coming = PowerHourOverview['upcoming'][number];
/** One screen's worth; the rest of the series says itself when it is. */
const mostShown = 4;

/** The next hours of the series: prepare one, skip it or move it. */
export function ComingList({ upcoming }: { readonly upcoming: readonly Coming[] }) {
  const [moved, setMoved] = useState<Coming | null>(null);
  const except = useCommand('powerHourSeries.except', { failure: 'The power hour was not changed' });
  const skip = ({ seriesId: id, on, name }: Coming) =>
    except.mutate(
      { id, on, change: { to: 'skipped' } },
      {
        onSuccess: () =>
          showDone(`${name} on ${exactDate(on)} is skipped.`, {
            label: 'Undo',
            run: () => except.mutate({ id, on, change: { to: 'as-planned' } }),
          }),
      },
    );
  if (upcoming.length === 0) return null;
  return (
    <Section title="Next">
      <ul className={classes.list}>
        {upcoming.slice(0, mostShown).map((one) => (
          <li key={`${one.seriesId} ${one.on}`} className={classes.item}>
            <div className={classes.grow}>
              <LongName>{one.name}</LongName>
              <div className={classes.small}>
                {format(parseISO(one.at), 'EEEE')}, <RelativeDate date={one.at.slice(0, 10)} />,{' '}
                {one.at.slice(11, 16)}
                {one.isMoved ? ' · moved' : ''}
              </div>
            </div>
            <PrepareButton one={one} />
            <Menu>
              <Menu.Target>
                <ActionIcon aria-label={`Skip or move ${one.name}, ${exactDate(one.on)}`}>
                  <IconDots size={16} aria-hidden="true" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => skip(one)}>Skip this one</Menu.Item>
                <Menu.Item onClick={() => setMoved(one)}>Move this one</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
      {moved ? <MoveDialog coming={moved} onClose={() => setMoved(null)} /> : null}
    </Section>
  );
}

/** Draws the list with the filters of the series, or shows the one that was drawn. */
function PrepareButton({ one }: { readonly one: Coming }) {
  const [, navigate] = useLocation();
  const overview = useRequest('powerHour.overview', {});
  const plan = useCommand('powerHour.plan', { failure: 'The list was not drawn' });
  const series = overview.data?.series.find(({ id }) => id === one.seriesId);
  const { powerHourId } = one;
  if (powerHourId !== null) {
    return (
      <Button component="a" href={`#/power-hour/${powerHourId}`}>
        Open
      </Button>
    );
  }
  const prepare = () => {
    if (!series) return;
    const { name, goal, lengthMinutes, repIds, programmeId, filter, id: seriesId } = series;
    plan.mutate(
      {
        fields: { name, goal, lengthMinutes, repIds, programmeId, filter, seriesId, occurrenceOn: one.on },
      },
      { onSuccess: ({ hour }) => navigate(`/power-hour/${hour.id}`) },
    );
  };
  return (
    <Button loading={plan.isPending} onClick={prepare}>
      Prepare
    </Button>
  );
}
