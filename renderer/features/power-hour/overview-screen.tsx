import { Button } from '@mantine/core';
import { IconClockHour10 } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { PowerHourOverview } from '../../../core/power-hour/power-hour-page';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { ComingList } from './coming-list';
import { EndedTable } from './ended-table';
import { LiveNotice } from './live-notice';
import { PlannedList } from './planned-list';
import classes from './power-hour.module.css';
import { SeriesList } from './series-list';

/** The place "Power hour": what runs, what comes, what was. */
export function OverviewScreen() {
  const overview = useRequest('powerHour.overview', {});
  const [, navigate] = useLocation();
  const running = overview.data?.live[0];
  const setUp = () => navigate('/power-hour/new');
  useCommands([
    { id: 'power-hour-new', label: 'Set up a power hour', group: 'Power hour', keys: 'n', run: setUp },
    ...(running
      ? [
          {
            id: 'power-hour-resume',
            label: 'Back to the running power hour',
            group: 'Power hour',
            keys: 'enter',
            run: () => navigate(`/power-hour/${running.id}/live`),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title="Power hour"
      isFilled
      search={<SearchButton />}
      action={
        <Button variant={running ? 'default' : 'filled'} onClick={setUp}>
          Set up a power hour
          <KeyHint keys="n" />
        </Button>
      }
    >
      <Answer query={overview} failure="The power hours could not be read">
        {(data) => <Overview data={data} onSetUp={setUp} />}
      </Answer>
    </Page>
  );
}

function Overview({ data, onSetUp }: { readonly data: PowerHourOverview; readonly onSetUp: () => void }) {
  const isNew = data.live.length + data.planned.length + data.ended.length + data.series.length === 0;
  if (isNew) {
    return (
      <EmptyState
        icon={<IconClockHour10 size={28} stroke={1.4} />}
        title="Everyone stops everything, and calls"
        actions={<Button onClick={onSetUp}>Set up the first one</Button>}
      >
        An hour on the clock, twice a week, with a list of quiet customers and old no’s. The app brings one
        account after the other, with its reason, and counts what comes of it.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.main}>
        {data.live.map((hour) => (
          <LiveNotice key={hour.id} hour={hour} />
        ))}
        <PlannedList planned={data.planned} />
        <EndedTable ended={data.ended} />
      </div>
      <aside className={classes.side} aria-label="Series">
        <ComingList upcoming={data.upcoming} />
        <SeriesList series={data.series} />
      </aside>
    </>
  );
}
