import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { usePrint } from '../../app/use-print';
import { useRequest } from '../../app/use-request';
import { usualPaper } from '../../app/usual-paper';
import { MarkdownView } from '../../markdown/markdown-view';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { PoolBadge } from '../../ui/pool-badge';
import { DiagnosticsList } from './diagnostics-list';
import { FileMarks } from './file-marks';
import { FlowSection } from './flow-section';
import { Outline } from './outline';
import { editorAddress, versionsAddress } from './playbook-address';
import classes from './playbooks.module.css';
import { PublishState } from './publish-state';
import { ReaderMenu } from './reader-menu';
import { TryButton } from './try-button';
import { useExport } from './use-export';

const idPrefix = 'page-';

/** A playbook as a page of a book, its headings at the side. */
export function Reader({ fileId }: { readonly fileId: string }) {
  const page = useRequest('playbook.get', { fileId });
  const [, go] = useLocation();
  const [isFlow, setFlow] = useState(false);
  const exporting = useExport();
  const { print, savePdf } = usePrint(page.data?.playbook.title || fileId, usualPaper(navigator.language));
  useCommands([
    { id: 'print', label: 'Print this playbook', group: 'Playbooks', keys: 'mod+p', run: print },
    ...(savePdf === null
      ? []
      : [{ id: 'pdf', label: 'Save this playbook as PDF', group: 'Playbooks', run: savePdf }]),
    {
      id: 'edit',
      label: 'Edit this playbook',
      group: 'Playbooks',
      keys: 'e',
      run: () => go(editorAddress(fileId)),
    },
    {
      id: 'flow',
      label: isFlow ? 'Read the text' : 'See the flow as a picture',
      group: 'Playbooks',
      keys: 'f',
      run: () => setFlow(!isFlow),
    },
    {
      id: 'export',
      label: 'Export this playbook',
      group: 'Playbooks',
      keys: 'x',
      run: () => exporting.run([fileId]),
    },
    {
      id: 'versions',
      label: 'Versions of this playbook',
      group: 'Playbooks',
      keys: 'v',
      run: () => go(versionsAddress(fileId)),
    },
    {
      id: 'back',
      label: 'Back to all playbooks',
      group: 'Playbooks',
      keys: 'escape',
      run: () => go('/playbooks'),
    },
  ]);
  const playbook = page.data?.playbook;
  const body = useMemo(
    () =>
      page.data ? (
        <MarkdownView
          className={classes.book ?? ''}
          text={page.data.text}
          steps={page.data.playbook.steps}
          idPrefix={idPrefix}
        />
      ) : null,
    [page.data],
  );
  return (
    <Page
      title={playbook?.title || fileId}
      aside={<FileMarks fileId={fileId} />}
      search={<SearchButton />}
      action={
        <>
          <Button aria-pressed={isFlow} onClick={() => setFlow(!isFlow)}>
            Flow
            <KeyHint keys="f" />
          </Button>
          {page.data ? <TryButton fileId={fileId} from="reader" text={page.data.text} keys="t" /> : null}
          <Button variant="filled" onClick={() => go(editorAddress(fileId))}>
            {page.data?.isReadOnly ? 'See the text' : 'Edit'}
            <KeyHint keys="e" />
          </Button>
          <ReaderMenu fileId={fileId} print={print} savePdf={savePdf} />
        </>
      }
    >
      <Answer query={page} failure="The playbook could not be read">
        {(data) => (
          <div className={classes.reader}>
            <Outline text={data.text} idPrefix={idPrefix} />
            <article
              className={classes.article}
              data-wide={isFlow || undefined}
              aria-label={data.playbook.title}
              data-print
            >
              <h1 className="rk-paper-only">{data.playbook.title}</h1>
              {data.playbook.pools.length > 0 ? (
                <p className={classes.pools}>
                  {data.playbook.pools.map((pool) => (
                    <PoolBadge key={pool} pool={pool} />
                  ))}
                </p>
              ) : null}
              <div className="rk-screen-only">
                <PublishState fileId={fileId} reviewBy={data.playbook.reviewBy}>
                  <button
                    type="button"
                    className={classes.exportLink}
                    disabled={exporting.isBusy}
                    onClick={() => exporting.run([fileId])}
                  >
                    Export
                  </button>
                </PublishState>
              </div>
              {data.playbook.goal ? <p className={classes.goal}>{data.playbook.goal}</p> : null}
              <div className="rk-screen-only">
                <DiagnosticsList diagnostics={data.playbook.diagnostics} />
              </div>
              {isFlow ? <FlowSection playbook={data.playbook} /> : body}
            </article>
          </div>
        )}
      </Answer>
    </Page>
  );
}
