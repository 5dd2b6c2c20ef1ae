import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { LibraryTabs } from '../../ui/library-tabs';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { NewPlaybookDialog } from './new-playbook-dialog';
import { PlaybookCard } from './playbook-card';
import classes from './playbooks.module.css';
import { bySituation } from './situations';

/** All playbooks of the folder, by the situation that they are for. */
export function Library() {
  const answer = useRequest('playbook.list', {});
  const [isNewOpen, setIsNewOpen] = useState(false);
  useCommands([
    { id: 'new', label: 'New playbook', group: 'Playbooks', keys: 'n', run: () => setIsNewOpen(true) },
  ]);
  return (
    <Page
      title="Playbooks"
      search={<SearchButton />}
      action={
        <Button variant="filled" onClick={() => setIsNewOpen(true)}>
          New playbook
          <KeyHint keys="n" />
        </Button>
      }
    >
      <LibraryTabs shown="playbooks" />
      <Answer query={answer} failure="The playbooks could not be read">
        {({ playbooks, folder, problem }) => (
          <div className={classes.library}>
            {problem ? (
              <Notice title="The playbook folder has a problem" tone="bad">
                {problem}
              </Notice>
            ) : null}
            {playbooks.length === 0 ? (
              <EmptyState icon={<IconBook2 size={28} stroke={1.4} />} title="No playbooks yet">
                Write one here, or put Markdown files into {folder}: they appear within a second.
              </EmptyState>
            ) : (
              <div className={classes.situations}>
                {bySituation(playbooks).map((situation) => (
                  <section key={situation.title} className={classes.situation}>
                    <h2 className={classes.situationTitle}>{situation.title}</h2>
                    <ul className={classes.cards}>
                      {situation.playbooks.map((playbook) => (
                        <PlaybookCard key={playbook.fileId} playbook={playbook} />
                      ))}
                    </ul>
                  </section>
                ))}
              </div>
            )}
            <p className={classes.folder}>Folder: {folder}</p>
          </div>
        )}
      </Answer>
      {isNewOpen ? (
        <NewPlaybookDialog
          taken={answer.data?.playbooks.map((playbook) => playbook.fileId) ?? []}
          onClose={() => setIsNewOpen(false)}
        />
      ) : null}
    </Page>
  );
}
