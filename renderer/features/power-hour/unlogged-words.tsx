import { Button } from '@mantine/core';
import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import classes from './power-hour.module.css';

/** What was typed for calls that nobody logged before the hour ended: no word is lost, and one key keeps it. */
export function UnloggedWords({ calls }: { readonly calls: readonly ListedCall[] }) {
  const saveNote = useCommand('activity.save', { failure: 'The note was not added; it stays here' });
  const saveCall = useCommand('powerHour.saveCall', {
    failure: 'The note is in the history and stays here too',
  });
  const typed = calls.filter(({ state, notes }) => state !== 'called' && notes.trim() !== '');
  if (typed.length === 0) return null;
  const keep = ({ id, accountId, contactId, notes, accountName }: ListedCall) =>
    saveNote.mutate(
      { fields: { accountId, contactId, kind: 'note', text: notes.trim() } },
      {
        onSuccess: () => {
          saveCall.mutate({ id, fields: { notes: '' } });
          showDone(`The note is in the history of ${accountName}.`);
        },
      },
    );
  return (
    <>
      <h3 className={classes.quiet}>Typed, but not logged</h3>
      <ul className={classes.list} aria-label="Typed, but not logged">
        {typed.map((call) => (
          <li key={call.id} className={classes.item}>
            <div className={classes.grow}>
              <a className="rk-link" href={`#/accounts/${call.accountId}`}>
                <LongName>{call.accountName}</LongName>
              </a>
              <div className={classes.small}>{call.notes}</div>
            </div>
            <Button loading={saveNote.isPending} onClick={() => keep(call)}>
              Keep as a note
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
