import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Diagnostic } from '../../../core/playbook/playbook';
import { type QuickFix, quickFixesFor } from '../../../core/playbook/quick-fix';
import { isScenario } from '../../../core/scenario/is-scenario';
import { defaultPicklists } from '../../../core/settings/default-picklists';
import { useCommands } from '../../app/commands';
import { useStatus } from '../../app/use-status';
import { DiagramCheck } from '../../markdown/diagram-check';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { ScrollRegion } from '../../ui/scroll-region';
import { Conflict } from './conflict';
import { DiagnosticsList } from './diagnostics-list';
import { type EditorState, hasUnsaved } from './editor-state';
import { FileMarks } from './file-marks';
import { KeptTextsDialog } from './kept-texts-dialog';
import { LivePreview } from './live-preview';
import { readerAddress } from './playbook-address';
import classes from './playbooks.module.css';
import { PreviewBar } from './preview-bar';
import { PublishButton } from './publish-button';
import { SourceEditor } from './source-editor';
import { TryButton } from './try-button';
import { useDiagramFindings } from './use-diagram-findings';
import { useParsed } from './use-parsed';
import type { PlaybookEditor } from './use-playbook-editor';
import { useRepPreview } from './use-rep-preview';

interface EditorPageProps {
  readonly fileId: string;
  readonly editor: PlaybookEditor;
  readonly state: EditorState;
}

/** Text at the left with its problems in the margin, the page that it becomes at the right. */
export function EditorPage({ fileId, editor, state }: EditorPageProps) {
  const picklists = useStatus()?.settings ?? defaultPicklists;
  const typed = useParsed(state.text, fileId, picklists);
  // Why a file is no text of ours only the host can tell; such a file can't change here.
  const playbook = (editor.isReadOnly && editor.page.data?.playbook) || typed.playbook;
  const read = useMemo(() => ({ text: typed.text, playbook }), [typed.text, playbook]);
  const { parsed, unchecked } = useDiagramFindings(read);
  const preview = useRepPreview(parsed.playbook);
  const [goTo, setGoTo] = useState<{ line: number; column: number } | null>(null);
  const [mended, setMended] = useState<QuickFix | null>(null);
  const [cursorLine, setCursorLine] = useState(1);
  const [isKeptOpen, setIsKeptOpen] = useState(false);
  const isChanged = hasUnsaved(state);
  const fixesFor = useCallback(
    (diagnostic: Diagnostic) => quickFixesFor(parsed.text, parsed.playbook, diagnostic),
    [parsed],
  );
  useCommands([
    { id: 'save', label: 'Save the playbook', group: 'Playbooks', keys: 'mod+s', run: editor.save },
  ]);
  const isProcess = playbook.kind === 'process';
  // A process is not run and a role-play is played as it stands: nothing to try with an account or to publish.
  const isRun = !isProcess && !isScenario(typed.text);
  return (
    <Page
      title={parsed.playbook.title || fileId}
      isFilled
      aside={
        <>
          <span className={classes.saveState}>{saveWords(editor, state)}</span>
          <FileMarks fileId={fileId} />
        </>
      }
      action={
        <>
          {editor.keptTexts.length > 0 ? (
            <Button onClick={() => setIsKeptOpen(true)}>Kept texts ({editor.keptTexts.length})</Button>
          ) : null}
          <Button component={Link} href={isProcess ? '/process' : readerAddress(fileId)}>
            Read
          </Button>
          {!isRun ? null : (
            <>
              <TryButton fileId={fileId} from="editor" text={state.text} keys="mod+shift+enter" />
              <PublishButton fileId={fileId} state={state} />
            </>
          )}
          {editor.isReadOnly || state.theirs !== null ? null : (
            <Button variant="filled" disabled={!isChanged} loading={editor.isSaving} onClick={editor.save}>
              Save
              <KeyHint keys="mod+s" />
            </Button>
          )}
        </>
      }
    >
      {state.theirs !== null ? (
        <Conflict
          mine={state.text}
          theirs={state.theirs}
          onKeepMine={editor.keepMine}
          onTakeTheirs={editor.takeTheirs}
        />
      ) : (
        <div className={classes.editor}>
          <section className={classes.source} aria-label="Text">
            <SourceEditor
              memoryKey={editor.memoryKey}
              text={state.text}
              brought={state.brought}
              isFromDisk={state.text === state.base.text}
              isReadOnly={editor.isReadOnly}
              parsed={parsed}
              picklists={picklists}
              onType={editor.type}
              onCursor={({ line }) => setCursorLine(line)}
              goTo={goTo}
              mended={mended}
            />
            <DiagnosticsList
              diagnostics={parsed.playbook.diagnostics}
              onShow={({ range }) => setGoTo({ ...range })}
              fixesFor={editor.isReadOnly ? undefined : fixesFor}
              onMend={setMended}
            />
          </section>
          <div className={classes.previewColumn}>
            {isProcess ? null : (
              <PreviewBar
                account={preview.account}
                choose={preview.choose}
                found={preview.found}
                error={preview.error}
              />
            )}
            <ScrollRegion className={classes.preview} label="Preview">
              <LivePreview
                className={classes.book ?? ''}
                text={state.text}
                steps={parsed.playbook.steps}
                picklists={picklists}
                facts={preview.found?.facts}
                repView={preview.repView}
                cursorLine={cursorLine}
                onGoTo={(line) => setGoTo({ line, column: 1 })}
              />
            </ScrollRegion>
          </div>
        </div>
      )}
      {unchecked === null ? null : <DiagramCheck key={unchecked} source={unchecked} />}
      {isKeptOpen ? <KeptTextsDialog editor={editor} onClose={() => setIsKeptOpen(false)} /> : null}
    </Page>
  );
}

function saveWords(editor: PlaybookEditor, state: EditorState): string {
  if (editor.isReadOnly) return 'Read only';
  if (state.theirs !== null) return 'Two versions';
  if (editor.isSaving) return 'Saving…';
  return hasUnsaved(state) ? 'Not saved' : 'Saved';
}
