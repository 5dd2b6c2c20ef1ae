import { useIsMutating } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { exactDate } from '../ui/calendar';
import { ReminderBell } from './reminder-bell';
import classes from './status-line.module.css';
import { keepValue } from './use-kept';
import { useStatus } from './use-status';

function SaveState({ hasProblem }: { readonly hasProblem: boolean }) {
  const isSaving = useIsMutating() > 0;
  const [location] = useLocation();
  // An engagement and the editor say of their own draft whether it is saved.
  const hasOwnDraft = location.startsWith('/engagements/') || location.endsWith('/edit');
  if (hasOwnDraft && !hasProblem) return null;
  if (hasProblem) return <span className={classes.problem}>Not saved</span>;
  return <span role="status">{isSaving ? 'Saving…' : 'Saved'}</span>;
}

/** Who I am and the date are set there, whatever part of the settings was open last. */
const showGeneral = () => keepValue('settings.part', 'general');

/** The foot of the window: which workspace, which date, who I am, and whether all is saved. */
export function StatusLine() {
  const status = useStatus();
  if (!status) return <footer className={classes.line} />;
  return (
    <footer className={classes.line}>
      <span title={status.folder}>{status.name}</span>
      {status.isSample ? <span className={classes.mark}>Sample data</span> : null}
      {status.isAsOfSet ? (
        <Link className={classes.asOf} href="/settings" onClick={showGeneral}>
          Shown as of {exactDate(status.asOf)}
        </Link>
      ) : null}
      {status.undecidedCount > 0 ? (
        <a href="#/import/undecided">
          {status.undecidedCount === 1
            ? '1 imported row waits for a decision'
            : `${status.undecidedCount.toLocaleString('en-US')} imported rows wait for a decision`}
        </a>
      ) : null}
      <span className={classes.space} />
      <ReminderBell />
      <Link href="/settings" onClick={showGeneral}>
        {status.meName || 'Who are you?'}
      </Link>
      <SaveState hasProblem={status.writeProblem !== null} />
    </footer>
  );
}
