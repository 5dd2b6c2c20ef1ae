import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconHeartHandshake, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './rapport.module.css';
import { TopicCard } from './topic-card';

const topicsAtOnce = 15;

/** Who shares what (M17): interests and connections of our reps and of the people that we call. */
export function RapportScreen() {
  const [search, setSearch] = useKept('rapport.search', '');
  const [asked] = useDebouncedValue(search, 80);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRequest('rapport.search', { search: asked }, { keepsPrevious: true });
  const { shown, ...more } = useShownPart(answer.data?.topics ?? [], topicsAtOnce);
  useCommands([
    {
      id: 'find',
      label: 'Search interests, connections and names',
      group: 'Who shares what',
      keys: '/',
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <Page
      title="Who shares what"
      search={
        <TextInput
          ref={field}
          aria-label="Search interests, connections and names"
          placeholder="Sailing, Rotary, a name"
          maxLength={500}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden="true" />}
          rightSection={search === '' ? <KeyHint keys="/" /> : null}
        />
      }
    >
      <Answer query={answer} failure="What people share could not be read">
        {({ topics }) =>
          topics.length === 0 ? (
            <EmptyState
              icon={<IconHeartHandshake size={28} stroke={1.4} />}
              title={search.trim() === '' ? 'Nobody shares anything yet' : 'Nobody has this'}
            >
              {search.trim() === ''
                ? 'Write the interests and connections of people on their account’s page, and your own under Reps. What they share is shown here, with the account and during the call.'
                : 'Fewer letters or another word may help.'}
            </EmptyState>
          ) : (
            <>
              <ul className={classes.topics}>
                {shown.map((topic) => (
                  <TopicCard key={topic.topic} topic={topic} />
                ))}
              </ul>
              <MoreRows {...more} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
