import { Button, SegmentedControl } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { type Paper, papers } from '../../core/call-sheet/papers';
import { KeyHint } from '../ui/key-caps';
import { Page } from '../ui/page';
import { ScrollRegion } from '../ui/scroll-region';
import { useCommands } from './commands';
import classes from './paper-page.module.css';
import { marginMm, paperSizes } from './paper-sizes';
import { useKept } from './use-kept';
import { usePrint } from './use-print';
import { usualPaper } from './usual-paper';

/** The paper that was chosen last, on every page that is made for paper. */
export function usePaper(): [Paper, (paper: Paper) => void] {
  return useKept('paper', usualPaper(navigator.language));
}

interface PaperPageProps {
  readonly title: string;
  /** The name under which it is printed or saved. */
  readonly name: string;
  /** What lies on the paper, as a command says it: "call sheet". */
  readonly noun: string;
  readonly back: string;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  readonly aside?: ReactNode;
  readonly search?: ReactNode;
  /** With `data-print` on what is to be printed. */
  readonly children: ReactNode;
}

/** Something as it will lie on the desk, and the ways to get it there. */
export function PaperPage(props: PaperPageProps) {
  const { title, name, noun, back, paper, onPaper } = props;
  const { print, savePdf, isBusy } = usePrint(name, paper);
  useCommands([
    { id: 'sheet-print', label: `Print the ${noun}`, group: title, keys: 'mod+p', run: print },
    ...(savePdf === null
      ? []
      : [{ id: 'sheet-pdf', label: `Save the ${noun} as PDF`, group: title, keys: 'mod+s', run: savePdf }]),
  ]);
  return (
    <Page
      title={title}
      isFilled
      aside={
        <>
          <Link href={back} className={classes.back}>
            Back
          </Link>
          {props.aside ? <span className={classes.back}>{props.aside}</span> : null}
        </>
      }
      search={props.search}
      action={
        <>
          <SegmentedControl
            aria-label="Paper"
            data={[...papers]}
            value={paper}
            onChange={(value) => onPaper(value as Paper)}
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
          {props.children}
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
