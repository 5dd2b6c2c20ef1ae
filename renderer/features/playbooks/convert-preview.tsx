import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useStatus } from '../../app/use-status';
import { MarkdownView } from '../../markdown/markdown-view';
import { ComparedTexts } from '../../ui/compared-texts';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './arrivals.module.css';
import playbookClasses from './playbooks.module.css';
import { useParsed } from './use-parsed';

interface ConvertPreviewProps {
  readonly fileId: string;
  readonly before: string;
  readonly after: string;
}

/** The playbook that it becomes, as a page or as the changes of the text. */
export function ConvertPreview({ fileId, before, after }: ConvertPreviewProps) {
  const [view, setView] = useState('page');
  const parsed = useParsed(after, fileId, useStatus()?.settings);
  return (
    <ScrollRegion className={classes.result} label="Preview">
      <SegmentedControl
        aria-label="How to show it"
        data={[
          { value: 'page', label: 'As a page' },
          { value: 'changes', label: 'What changes' },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'page' ? (
        <MarkdownView
          className={playbookClasses.book ?? ''}
          text={parsed.text || after}
          steps={parsed.playbook.steps}
        />
      ) : (
        <ComparedTexts earlier={before} later={after} />
      )}
    </ScrollRegion>
  );
}
