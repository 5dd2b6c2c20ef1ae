import { ActionIcon, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { clockText, elapsedMsOf } from '../../../core/engagement/call-timer';
import { localTimeOf } from '../../app/local-time';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';

/** Quick notes: each keeps the moment at which it was begun. The draft is saved like everything else. */
export function NotesPanel() {
  const { engagement, edit, isClosed, status, current } = useEngagementWork();
  const begun = useRef<{ at: string; elapsedMs: number | null } | null>(null);
  const moment = () => {
    const now = new Date();
    const isInCall = engagement.phase === 'call' || engagement.timerStartedAt !== null;
    return { at: localTimeOf(now, status), elapsedMs: isInCall ? elapsedMsOf(engagement, now) : null };
  };
  const type = (text: string) => {
    if (engagement.noteDraft === '' || begun.current === null) begun.current = moment();
    edit({ noteDraft: text });
  };
  const add = () => {
    const text = engagement.noteDraft.trim();
    if (text === '') return;
    const note = { id: crypto.randomUUID(), ...(begun.current ?? moment()), stepId: current?.id ?? '', text };
    begun.current = null;
    edit({ notes: [...engagement.notes, note], noteDraft: '' });
  };
  const change = (id: string, text: string) =>
    edit({ notes: engagement.notes.map((note) => (note.id === id ? { ...note, text } : note)) });
  const remove = (id: string) => edit({ notes: engagement.notes.filter((note) => note.id !== id) });
  return (
    <section className={classes.section} aria-label="Notes">
      <h2>Notes</h2>
      {!isClosed && (
        <Textarea
          aria-label="New note"
          placeholder="Note, then Enter (N)"
          size="sm"
          minRows={2}
          data-note
          data-autofocus
          value={engagement.noteDraft}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            add();
          }}
        />
      )}
      <ul>
        {[...engagement.notes].reverse().map((note) => (
          <li key={note.id} className={classes.note}>
            <div className={classes.noteHead}>
              <span>
                {note.at.slice(11, 16)}
                {note.elapsedMs !== null && ` · ${clockText(note.elapsedMs)}`}
              </span>
              {!isClosed && (
                <ActionIcon
                  size={24}
                  aria-label={`Remove note of ${note.at.slice(11, 16)}`}
                  onClick={() => remove(note.id)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              )}
            </div>
            <Textarea
              size="sm"
              minRows={1}
              aria-label={`Note of ${note.at.slice(11, 16)}`}
              readOnly={isClosed}
              value={note.text}
              onChange={(event) => change(note.id, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
