import { IconSchool } from '@tabler/icons-react';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { ScenarioRow } from './scenario-row';
import classes from './training.module.css';
import { useStartRolePlay } from './use-start-role-play';

/** Where people practise: the role-plays, with how hard each is and the best result so far. */
export function TrainingScreen() {
  const answer = useRequest('rolePlay.list', {});
  const start = useStartRolePlay();
  const playable = (answer.data?.scenarios ?? []).filter(({ errorCount }) => errorCount === 0);
  useCommands(
    playable.map(({ fileId, title }) => ({
      id: `play ${fileId}`,
      label: `Play ${title}`,
      group: 'Role-plays',
      run: () => start(fileId),
    })),
  );
  return (
    <Page title="Training">
      <Answer query={answer} failure="The role-plays could not be read">
        {({ scenarios }) =>
          scenarios.length === 0 ? (
            <EmptyState icon={<IconSchool size={28} stroke={1.4} />} title="No role-plays yet">
              A role-play is a Markdown file in your playbook folder that begins with{' '}
              <code>kind: scenario</code>. Put one there, and it stands here within a second; the page “How to
              write a playbook” in the same folder tells how.
            </EmptyState>
          ) : (
            <div className={classes.page}>
              <Section title="Role-plays" count={scenarios.length}>
                <p className={classes.intro}>
                  Hard calls to practise on. You hear the other side and choose what you say; the points come
                  from the playbook’s own scorecard, and the end tells what was behind it all. Nothing of it
                  reaches an account.
                </p>
                <ul className={classes.scenarios}>
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
