import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';
import type { PlaybookPage } from '../../../core/playbook/playbook-page';
import { newProcessText } from '../../../core/process/new-process-text';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { LibraryTabs } from '../../ui/library-tabs';
import { Page } from '../../ui/page';
import { DealsInProcess } from './deals-in-process';
import classes from './process.module.css';
import { ProcessPicture } from './process-picture';

const fileId = 'process.md';
const editorAddress = (page: PlaybookPage) => `/playbooks/${encodeURIComponent(page.fileId)}/edit`;

/** Our way from first contact to close, and where each open deal stands on it (M16, M26). */
export function ProcessScreen() {
  const answer = useRequest('process.get', {});
  const create = useCommand('playbook.save', { failure: 'The process was not written' });
  const page = answer.data?.page ?? null;
  const edit = () => page !== null && navigate(editorAddress(page));
  useCommands(
    page === null
      ? []
      : [{ id: 'process-edit', label: 'Edit our process', group: 'Our process', keys: 'e', run: edit }],
  );
  return (
    <Page
      title="Our process"
      search={<SearchButton />}
      action={
        page === null ? null : (
          <Button onClick={edit}>
            Edit
            <KeyHint keys="e" />
          </Button>
        )
      }
    >
      <LibraryTabs shown="process" />
      <Answer query={answer} failure="The process could not be read">
        {(data) => (
          <div className={classes.page}>
            {data.page === null ? (
              <EmptyState
                icon={<IconRoute size={28} stroke={1.4} />}
                title="Your process is not written down yet"
                actions={
                  <Button
                    variant="filled"
                    loading={create.isPending}
                    onClick={() => create.mutate({ fileId, text: newProcessText, baseHash: null })}
                  >
                    Write our process
                  </Button>
                }
              >
                A process is a Markdown file, process.md, in the playbook folder: a heading for each stage, a
                box for each thing that has to be true before a deal moves on.
              </EmptyState>
            ) : (
              <ProcessPicture page={data.page} />
            )}
            <DealsInProcess stages={data.page?.playbook.stages ?? []} />
          </div>
        )}
      </Answer>
    </Page>
  );
}
