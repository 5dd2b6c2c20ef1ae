import { Button, SegmentedControl, Select } from '@mantine/core';
import { type CSSProperties, useRef } from 'react';
import { Link } from 'wouter';
import type { CallSheet } from '../../../core/call-sheet/call-sheet';
import { type Paper, papers } from '../../../core/call-sheet/papers';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { usePrint } from '../../app/use-print';
import { useRequest } from '../../app/use-request';
import { usualPaper } from '../../app/usual-paper';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './call-sheet.module.css';
import { marginMm, paperSizes } from './papers';
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
  const [paper, setPaper] = useKept('call-sheet.paper', usualPaper(navigator.language));
  const content = useRef<HTMLDivElement>(null);
  const isOnePage = useFit(content, paper, sheet);
  const name = `Call sheet ${sheet.account.account.name}`;
  const { print, savePdf, isBusy } = usePrint(name, paper);
  useCommands([
    { id: 'sheet-print', label: 'Print the call sheet', group: 'Call sheet', keys: 'mod+p', run: print },
    ...(savePdf === null
      ? []
      : [
          {
            id: 'sheet-pdf',
            label: 'Save the call sheet as PDF',
            group: 'Call sheet',
            keys: 'mod+s',
            run: savePdf,
          },
        ]),
  ]);
  return (
    <Page
      title="Call sheet"
      isFilled
      aside={
        <>
          <Link href={back} className={classes.back}>
            Back
          </Link>
          {isOnePage ? null : <span className={classes.back}>Two pages</span>}
        </>
      }
      search={onChoose === null ? undefined : <PlaybookChoice fileId={sheet.fileId} onChoose={onChoose} />}
      action={
        <>
          <SegmentedControl
            aria-label="Paper"
            data={[...papers]}
            value={paper}
            onChange={(value) => setPaper(value as Paper)}
          />
          {savePdf === null ? null : (
            <Button onClick={savePdf} disabled={isBusy}>
              PDF
              <KeyHint keys="mod+s" />
            </Button>
          )}
          <Button variant="filled" onClick={print} loading={isBusy}>
            Print
            <KeyHint keys="mod+p" />
          </Button>
        </>
      }
    >
      <style>{`@page { size: ${paper === 'A4' ? 'A4' : 'letter'}; margin: ${marginMm}mm; }`}</style>
      <ScrollRegion className={classes.desk} label="The sheet">
        <div className={classes.paper} style={paperStyle(paper)}>
          <div ref={content} className={classes.sheet} data-print>
            <Sheet sheet={sheet} />
          </div>
        </div>
      </ScrollRegion>
    </Page>
  );
}

function paperStyle(paper: Paper): CSSProperties {
  const { widthMm, heightMm } = paperSizes[paper];
  const lengths = { '--paper-width': `${widthMm}mm`, '--paper-height': `${heightMm}mm` };
  return { ...lengths, '--paper-margin': `${marginMm}mm` } as CSSProperties;
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
