import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { amountWords, countsWords } from './count-words';
import classes from './imports.module.css';
import { localTimeWords } from './local-time-words';
import { RowIssues } from './row-issues';
import { type ImportEntry, UndoImportDialog } from './undo-import-dialog';

function Entry({ entry, onUndo }: { readonly entry: ImportEntry; readonly onUndo: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const { files, created, updated, skipped, warnings, createdAt, undoneAt } = entry;
  const names = files.map(({ name }) => name).join(', ');
  const issues = [...skipped, ...warnings];
  return (
    <article className={classes.file} aria-label={names}>
      <div className={classes.fileHead}>
        <div className={classes.fileName}>
          <strong>{names}</strong>
          <div className={classes.about}>
            {localTimeWords(createdAt)} · created {countsWords(created)} · changed {countsWords(updated)}
            {undoneAt ? ` · undone ${localTimeWords(undoneAt)}` : ''}
          </div>
        </div>
        {issues.length > 0 ? (
          <Button variant="subtle" color="gray" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {amountWords(issues.length, 'note')} on rows
          </Button>
        ) : null}
        {undoneAt ? (
          <span className="rk-soft">Undone</span>
        ) : (
          <Button aria-label={`Undo the import of ${names}`} onClick={onUndo}>
            Undo
          </Button>
        )}
      </div>
      {isOpen ? (
        <RowIssues
          title="Notes on rows"
          lead="Rows that were not used, and cells that could not be read."
          issues={issues}
        />
      ) : null}
    </article>
  );
}

/** Every import that was written, newest first, each with its way back. */
export function ImportHistory() {
  const list = useRequest('import.list', {});
  const [chosen, setChosen] = useState<ImportEntry | null>(null);
  return (
    <>
      <Answer query={list} failure="The imports could not be read">
        {({ imports }) =>
          imports.length === 0 ? (
            <EmptyState title="Nothing was imported yet">
              Each import is listed here, with a button that takes it back as one step.
            </EmptyState>
          ) : (
            imports.map((entry) => <Entry key={entry.id} entry={entry} onUndo={() => setChosen(entry)} />)
          )
        }
      </Answer>
      {chosen ? <UndoImportDialog entry={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
