import { Button, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './account.module.css';
import { useAccountScope } from './account-context';
import { byDay, passesFilter, type TimelineFilter, timelineEvents } from './timeline-events';
import { TimelineRow } from './timeline-row';

const filterWords: Record<TimelineFilter, string> = {
  all: 'All',
  calls: 'Calls',
  messages: 'E-mails, meetings',
  notes: 'Notes',
  deals: 'Deals',
  engagements: 'Engagements',
};
const pageSize = 150;

/** The whole history, newest first, by day. */
export function AccountTimeline() {
  const { page, openForm } = useAccountScope();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [shownCount, setShownCount] = useState(pageSize);
  const events = useMemo(() => timelineEvents(page), [page]);
  const passing = useMemo(() => events.filter((event) => passesFilter(event, filter)), [events, filter]);
  const days = byDay(passing.slice(0, shownCount));
  return (
    <ScrollRegion className={classes.timeline} label="Timeline">
      <div className={classes.filters}>
        <SegmentedControl
          aria-label="Show on the timeline"
          value={filter}
          onChange={(next) => {
            setFilter(next as TimelineFilter);
            setShownCount(pageSize);
          }}
          data={Object.entries(filterWords).map(([value, label]) => ({ value, label }))}
        />
        <Button onClick={() => openForm({ kind: 'activity', activity: null })}>
          Add a note <KeyHint keys="n" />
        </Button>
      </div>
      {days.length === 0 && (
        <Text c="dimmed" mt="lg">
          {events.length === 0
            ? 'Nothing has happened with this account yet. Log a call with L, or write a note with N.'
            : 'Nothing of this kind is on the timeline.'}
        </Text>
      )}
      {days.map((day) => (
        <div key={day.date}>
          <h2 className={classes.day}>
            {exactDate(day.date)} · <RelativeDate date={day.date} />
          </h2>
          <ul className={classes.events}>
            {day.events.map((event) => (
              <TimelineRow key={event.id} event={event} />
            ))}
          </ul>
        </div>
      ))}
      {passing.length > shownCount && (
        <Button mt="md" onClick={() => setShownCount(shownCount + pageSize)}>
          Show {Math.min(pageSize, passing.length - shownCount)} more of {passing.length}
        </Button>
      )}
    </ScrollRegion>
  );
}
