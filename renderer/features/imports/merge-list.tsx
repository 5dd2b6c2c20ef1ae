import { Button } from '@mantine/core';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { amountWords } from './count-words';
import classes from './imports.module.css';
import { localTimeWords } from './local-time-words';

/** Accounts and contacts that were made one, each with its way back. */
export function MergeList() {
  const list = useRequest('merge.list', {});
  const undo = useCommand('merge.undo', { failure: 'The merge was not undone; everything is as it was' });
  return (
    <Answer query={list} failure="The merges could not be read">
      {({ merges }) =>
        merges.length === 0 ? (
          <EmptyState title="Nothing was merged yet">
            Mark two accounts in the accounts list to make one of them; it is listed here and can be undone.
          </EmptyState>
        ) : (
          merges.map(({ id, kind, keptName, removedName, moved, createdAt, undone }) => (
            <article key={id} className={classes.file} aria-label={`${removedName} into ${keptName}`}>
              <div className={classes.fileHead}>
                <div className={classes.fileName}>
                  <strong>
                    {removedName} went into {keptName}
                  </strong>
                  <div className={classes.about}>
                    {kind === 'accounts' ? 'Accounts' : 'Contacts'} · {localTimeWords(createdAt)} ·{' '}
                    {amountWords(moved.length, 'record')} moved
                  </div>
                </div>
                {undone ? (
                  <span className="rk-soft">Undone</span>
                ) : (
                  <Button
                    aria-label={`Undo the merge of ${removedName} into ${keptName}`}
                    loading={undo.isPending && undo.variables.id === id}
                    onClick={() =>
                      undo.mutate({ id }, { onSuccess: () => showDone(`${removedName} is back.`) })
                    }
                  >
                    Undo
                  </Button>
                )}
              </div>
            </article>
          ))
        )
      }
    </Answer>
  );
}
