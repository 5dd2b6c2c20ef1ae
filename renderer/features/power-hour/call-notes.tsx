import { Textarea } from '@mantine/core';
import type { CallDraft } from '../../../core/power-hour/power-hour';
import type { CallCard } from '../../../core/power-hour/power-hour-page';
import { activityWords } from '../../ui/activity-words';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import type { CallSnapshot } from './call-draft-store';
import classes from './live.module.css';

interface CallNotesProps {
  readonly draft: CallDraft;
  readonly saveState: CallSnapshot['saveState'];
  readonly events: CallCard['events'];
  readonly edit: (part: Partial<CallDraft>) => void;
}

const saveWords = { saved: 'Saved', saving: 'Saving', failed: 'Not saved: it is tried again by itself' };

/** What is typed while they talk, and the last three things that happened before. */
export function CallNotes({ draft, saveState, events, edit }: CallNotesProps) {
  return (
    <section className={classes.notes} aria-label="Notes and last events">
      <div className={classes.notesHead}>
        <label htmlFor="power-hour-notes">
          Notes
          <KeyHint keys="n" />
        </label>
        <span role="status" aria-label="Save state" data-failed={saveState === 'failed' || undefined}>
          {saveWords[saveState]}
        </span>
      </div>
      <Textarea
        id="power-hour-notes"
        data-call-notes
        size="md"
        minRows={4}
        maxRows={9}
        value={draft.notes}
        onChange={(event) => edit({ notes: event.currentTarget.value })}
      />
      <h3>Last events</h3>
      {events.length === 0 ? <p className="rk-soft">Nothing is recorded yet.</p> : null}
      <ul className={classes.events}>
        {events.map((event) => (
          <li key={event.id}>
            <div className={classes.eventHead}>
              {activityWords[event.kind]}
              {event.outcome === '' ? '' : ` · ${event.outcome}`} ·{' '}
              <RelativeDate date={event.at.slice(0, 10)} />
            </div>
            <p>{event.text || event.subject || event.result}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
