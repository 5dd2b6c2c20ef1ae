import { Select } from '@mantine/core';
import { useRef } from 'react';
import type { CallSheet } from '../../../core/call-sheet/call-sheet';
import { PaperPage, usePaper } from '../../app/paper-page';
import { useRequest } from '../../app/use-request';
import classes from './call-sheet.module.css';
import { Sheet } from './sheet';
import { useFit } from './use-fit';

interface CallSheetPageProps {
  readonly sheet: CallSheet;
  readonly back: string;
  /** Takes another playbook; `null` where the engagement has pinned its own. */
  readonly onChoose: ((fileId: string | null) => void) | null;
}

/** The sheet as it will lie on the desk, and the ways to get it there. */
export function CallSheetPage({ sheet, back, onChoose }: CallSheetPageProps) {
  const [paper, setPaper] = usePaper();
  const content = useRef<HTMLDivElement>(null);
  const isOnePage = useFit(content, paper, sheet);
  return (
    <PaperPage
      title="Call sheet"
      noun="call sheet"
      name={`Call sheet ${sheet.account.account.name}`}
      back={back}
      paper={paper}
      onPaper={setPaper}
      aside={isOnePage ? undefined : 'Two pages'}
      search={onChoose === null ? undefined : <PlaybookChoice fileId={sheet.fileId} onChoose={onChoose} />}
    >
      <div ref={content} className={classes.sheet} data-print>
        <Sheet sheet={sheet} />
      </div>
    </PaperPage>
  );
}

interface PlaybookChoiceProps {
  readonly fileId: string | null;
  readonly onChoose: (fileId: string | null) => void;
}

function PlaybookChoice({ fileId, onChoose }: PlaybookChoiceProps) {
  const playbooks = useRequest('playbook.list', {}).data?.playbooks ?? [];
  return (
    <Select
      aria-label="Playbook"
      data={playbooks
        .filter(({ stepCount }) => stepCount > 0)
        .map((playbook) => ({ value: playbook.fileId, label: playbook.title || playbook.fileId }))}
      value={fileId}
      onChange={onChoose}
      allowDeselect={false}
      searchable
    />
  );
}
