import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { type ComponentProps, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { LibraryTabs } from '../../ui/library-tabs';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ExportDialog } from './export-dialog';
import { FolderLines } from './folder-lines';
import { FoundTexts } from './found-texts';
import classes from './library.module.css';
import { LibrarySearch } from './library-search';
import { NewPlaybookDialog } from './new-playbook-dialog';
import { importAddress } from './playbook-address';
import { RemovedPlaybooks } from './removed-playbooks';
import { Shelves } from './shelves';
import { SituationIndex } from './situation-index';
import { bySituation } from './situations';
import { UsedLately } from './used-lately';

/** All playbooks of the folder, by the situation that they are for. */
export function Library() {
  const answer = useRequest('playbook.list', {});
  const usage = useRequest('playbook.usage', {});
  const [search, setSearch] = useKept('playbooks.search', '');
  const [isNewOpen, setIsNewOpen] = useState(false);
  const [isExportOpen, setIsExportOpen] = useState(false);
  const [, go] = useLocation();
  const playbooks = answer.data?.playbooks ?? [];
  useCommands([
    { id: 'new', label: 'New playbook', group: 'Playbooks', keys: 'n', run: () => setIsNewOpen(true) },
    {
      id: 'import',
      label: 'Import playbooks',
      group: 'Playbooks',
      keys: 'i',
      run: () => go(importAddress),
    },
    {
      id: 'export',
      label: 'Export playbooks',
      group: 'Playbooks',
      keys: 'x',
      run: () => setIsExportOpen(true),
    },
  ]);
  return (
    <Page
      title="Playbooks"
      search={<LibrarySearch value={search} onChange={setSearch} />}
      action={
        <>
          <Button component={Link} href={importAddress}>
            Import
            <KeyHint keys="i" />
          </Button>
          <Button disabled={playbooks.length === 0} onClick={() => setIsExportOpen(true)}>
            Export
            <KeyHint keys="x" />
          </Button>
          <Button variant="filled" onClick={() => setIsNewOpen(true)}>
            New playbook
            <KeyHint keys="n" />
          </Button>
        </>
      }
    >
      <LibraryTabs shown="playbooks" />
      <Answer query={answer} failure="The playbooks could not be read">
        {({ playbooks, folder, problem, folders, sharedIds }) => (
          <div className={classes.library}>
            {problem ? (
              <Notice title="A folder of playbooks has a problem" tone="bad">
                {problem}
              </Notice>
            ) : null}
            {playbooks.length === 0 ? (
              <EmptyState icon={<IconBook2 size={28} stroke={1.4} />} title="No playbooks yet">
                Write one here, or put Markdown files into {folder}: they appear within a second.
              </EmptyState>
            ) : (
              <Shelved playbooks={playbooks} usage={usage.data?.usage ?? []} search={search} />
            )}
            <RemovedPlaybooks />
            <FolderLines folders={folders} sharedCount={sharedIds.length} />
          </div>
        )}
      </Answer>
      {isNewOpen ? (
        <NewPlaybookDialog
          taken={playbooks.map((playbook) => playbook.fileId)}
          folders={answer.data?.folders ?? []}
          onClose={() => setIsNewOpen(false)}
        />
      ) : null}
      {isExportOpen && playbooks.length > 0 ? (
        <ExportDialog playbooks={playbooks} onClose={() => setIsExportOpen(false)} />
      ) : null}
    </Page>
  );
}

interface ShelvedProps extends ComponentProps<typeof UsedLately> {
  readonly search: string;
}

function Shelved({ playbooks, usage, search }: ShelvedProps) {
  const situations = useMemo(() => bySituation(playbooks), [playbooks]);
  if (search.trim() !== '') return <FoundTexts search={search} />;
  return (
    <div className={classes.columns}>
      <SituationIndex situations={situations} />
      <div>
        <UsedLately playbooks={playbooks} usage={usage} />
        <Shelves situations={situations} />
      </div>
    </div>
  );
}
