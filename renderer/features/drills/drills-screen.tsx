import { Button } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import type { DrillOverview } from '../../../core/training/training-pages';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TrainingTabs } from '../../ui/training-tabs';
import { lessonsAddress, sessionAddress } from './addresses';
import { DayBars } from './day-bars';
import classes from './drills.module.css';
import { RecallTable } from './recall-table';
import { SetAsideList } from './set-aside-list';
import { countWords, shareWords } from './training-words';

/** What waits, how well it goes, and what the next two weeks bring. */
export function DrillsScreen() {
  const answer = useRequest('drill.overview', {}, { isAskedAnew: true });
  const hasBegun = (answer.data?.playbooks.length ?? 0) > 0;
  const drill = () => navigate(sessionAddress(null));
  useCommands(
    hasBegun
      ? [{ id: 'drill-begin', label: 'Begin to drill', group: 'Drills', keys: ['d', 'enter'], run: drill }]
      : [],
  );
  return (
    <Page
      title="Drills"
      action={
        hasBegun ? (
          <Button variant="filled" onClick={drill}>
            Drill
            <KeyHint keys="d" />
          </Button>
        ) : null
      }
    >
      <TrainingTabs shown="drills" />
      <Answer query={answer} failure="The drills could not be read">
        {(overview) =>
          overview.playbooks.length === 0 ? (
            <EmptyState
              title="Nothing to drill yet"
              actions={
                <Button variant="filled" onClick={() => navigate(lessonsAddress)}>
                  Choose a lesson
                </Button>
              }
            >
              Cards are made from the playbooks whose lesson you have begun, and come again when you are about
              to forget them.
            </EmptyState>
          ) : (
            <Overview overview={overview} />
          )
        }
      </Answer>
    </Page>
  );
}

function Overview({ overview }: { readonly overview: DrillOverview }) {
  const { waitingCount, newCount, heldBack, doneToday, retention, setAside } = overview;
  const figures = [
    { label: 'waiting', value: waitingCount.toLocaleString('en-US') },
    { label: 'new today', value: newCount.toLocaleString('en-US') },
    { label: 'done today', value: doneToday.toLocaleString('en-US') },
    { label: 'recalled in 30 days', value: shareWords(retention) },
  ];
  return (
    <div className={classes.overview}>
      <dl className={classes.figures}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {heldBack > 0 ? (
        <p className={classes.quiet}>
          {countWords(heldBack, 'more card is', 'more cards are')} due, but beyond the day's limit. They come
          tomorrow; the limit stands in Settings, Training.
        </p>
      ) : null}
      <Section title="Playbooks" count={overview.playbooks.length}>
        <RecallTable playbooks={overview.playbooks} />
      </Section>
      {setAside.length > 0 ? (
        <Section title="Set aside" count={setAside.length}>
          <SetAsideList cards={setAside} />
        </Section>
      ) : null}
      <div className={classes.charts}>
        {/* Apart, so that neither stands below the other. */}
        <div>
          <Section title="Cards due in the next two weeks">
            <DayBars days={overview.forecast} label="Cards due" />
          </Section>
        </div>
        <div>
          <Section title="Cards drilled in the last two weeks">
            <DayBars days={overview.reviewsPerDay} label="Cards drilled" />
          </Section>
        </div>
      </div>
    </div>
  );
}
