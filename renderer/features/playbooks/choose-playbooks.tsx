import { Button } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { Link } from 'wouter';
import { SearchButton } from '../../app/search-button';
import { EmptyState } from '../../ui/empty-state';
import { FileButton } from '../../ui/file-button';
import { Page } from '../../ui/page';

interface ChoosePlaybooksProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** What stands here before any file is chosen. */
export function ChoosePlaybooks({ onFiles }: ChoosePlaybooksProps) {
  return (
    <Page
      title="Import playbooks"
      search={<SearchButton />}
      action={
        <Button component={Link} href="/playbooks">
          All playbooks
        </Button>
      }
    >
      <EmptyState
        icon={<IconPackageImport size={28} stroke={1.4} />}
        title="Drop a bundle or a Markdown file anywhere on this window"
        actions={<FileButton label="Choose files" accept=".zip,.md,.markdown" isMain onFiles={onFiles} />}
      >
        A bundle is the zip that “Export playbooks” makes. Of a plain text you see, passage by passage, how it
        becomes a playbook. Nothing is written before you have seen what will happen.
      </EmptyState>
    </Page>
  );
}
