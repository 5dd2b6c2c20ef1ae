import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCommands } from '../../app/commands';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { useStartRolePlay } from '../../app/use-start-role-play';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { ScenarioRow } from './scenario-row';
import classes from './training.module.css';

interface TrainingScreenProps {
  /** What is next and how far one is, above everything else. */
  readonly path: ReactNode;
  /** A row for each way to learn. */
  readonly children: ReactNode;
}

/** Where people learn: their path, the ways to learn, and the role-plays with how hard each is. */
export function TrainingScreen({ path, children }: TrainingScreenProps) {
  const answer = useRequest('rolePlay.list', {});
  const start = useStartRolePlay();
  const playable = (answer.data?.scenarios ?? []).filter(({ errorCount }) => errorCount === 0);
  const add = useCommand('rolePlay.addShipped', { failure: 'The role-plays were not added' });
  const addShipped = () =>
    add.mutate(
      {},
      {
        onSuccess: ({ count }) => {
          showDone(count === 0 ? 'They are all there already.' : `${count} role-plays were added.`);
          void answer.refetch();
        },
      },
    );
  useCommands([
    ...playable.map(({ fileId, title }) => ({
      id: `play ${fileId}`,
      label: `Play ${title}`,
      group: 'Role-plays',
      run: () => start(fileId),
    })),
    {
      id: 'add-shipped',
      label: 'Add the role-plays that come with Rekindle',
      group: 'Role-plays',
      run: addShipped,
    },
  ]);
  return (
    <Page title="Training">
      {path}
      <div className={classes.page}>
        <Section title="Ways to learn">
          <ul className={classes.rows}>{children}</ul>
        </Section>
      </div>
      <Answer query={answer} failure="The role-plays could not be read">
        {({ scenarios }) =>
          scenarios.length === 0 ? (
            <EmptyState
              icon={<IconSchool size={28} stroke={1.4} />}
              title="No role-plays yet"
              actions={
                <Button loading={add.isPending} onClick={addShipped}>
                  Add the ones that come with Rekindle
                </Button>
              }
            >
              A role-play is a Markdown file in your playbook folder that begins with{' '}
              <code>kind: scenario</code>. Ten come with Rekindle; yours stand here within a second after you
              have saved them.
            </EmptyState>
          ) : (
            <div className={classes.page}>
              <Section title="Role-plays" count={scenarios.length}>
                <p className={classes.intro}>
                  Hard calls to practise on. You hear the other side and choose what you say; the points come
                  from the playbook’s own scorecard, and the end tells what was behind it all. Nothing of it
                  reaches an account.
                </p>
                <ul className={classes.rows}>
                  {scenarios.map((scenario) => (
                    <ScenarioRow key={scenario.fileId} scenario={scenario} onPlay={start} />
                  ))}
                </ul>
              </Section>
            </div>
          )
        }
      </Answer>
    </Page>
  );
}
