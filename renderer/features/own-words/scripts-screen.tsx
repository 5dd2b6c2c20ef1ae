import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { Link } from 'wouter';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { RelativeDate } from '../../ui/relative-date';
import { TrainingTabs } from '../../ui/training-tabs';
import { scriptAddress } from './addresses';
import classes from './own-words.module.css';

/** Every playbook that has something to say, and how often I tried it. */
export function ScriptsScreen() {
  const list = useRequest('ownWords.list', {});
  return (
    <Page title="Own words">
      <TrainingTabs shown="own-words" />
      <Answer query={list} failure="The scripts could not be read">
        {({ scripts, strays }) => (
          <div className={classes.list}>
            <p className={classes.intro}>
              Say a playbook’s opener as you would on the phone, or write it, and hold it beside the script.
            </p>
            {scripts.length === 0 ? (
              <EmptyState icon={<IconMicrophone size={28} stroke={1.4} />} title="Nothing to say yet">
                A script stands here as soon as a playbook has an opener or questions in its Call part.
              </EmptyState>
            ) : (
              <ul className={classes.scripts}>
                {scripts.map(({ fileId, title, takeCount, lastAt }) => (
                  <li key={fileId}>
                    <Link href={scriptAddress(fileId)}>{title}</Link>
                    <span className="rk-soft">
                      {takeCount === 0
                        ? 'Not tried yet'
                        : `${takeCount} ${takeCount === 1 ? 'take' : 'takes'}, the last `}
                      {lastAt === null ? null : <RelativeDate date={lastAt.slice(0, 10)} />}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {strays.count > 0 ? <Strays count={strays.count} /> : null}
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Strays({ count }: { readonly count: number }) {
  const remove = useCommand('ownWords.removeStrays', { failure: 'The recordings were not removed' });
  const several = count === 1 ? '1 recording belongs' : `${count} recordings belong`;
  return (
    <div className={classes.strays}>
      <p>
        {several} to no take, as after a backup was restored. They lie in the workspace’s folder “recordings”.
      </p>
      <Button
        loading={remove.isPending}
        onClick={() => remove.mutate({}, { onSuccess: () => showDone('They were removed.') })}
      >
        Remove them
      </Button>
    </div>
  );
}
