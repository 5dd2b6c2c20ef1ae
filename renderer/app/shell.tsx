import { Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { PracticeBand } from '../features/practice/practice-band';
import { isPractice } from '../is-practice';
import { AsOfContext } from '../ui/as-of';
import { ErrorPanel } from '../ui/error-panel';
import { Loading } from '../ui/loading';
import { AppCommands } from './app-commands';
import { Banners } from './banners';
import { BrowserReminders } from './browser-reminders';
import { DeskDialogs } from './desk-dialogs';
import { DialogBoundary } from './dialog-boundary';
import { DropOverlay } from './drop-overlay';
import { KeyList } from './key-list';
import { showKeyList } from './key-list-store';
import { LogCallDialog, RemindersDialog } from './lazy-screens';
import { closeLogCall, useLogCall } from './log-call-store';
import { Palette } from './palette';
import { palette } from './palette-state';
import { showReminders, useRemindersShown } from './reminder-store';
import { Routes } from './routes';
import { ScreenBoundary } from './screen-boundary';
import classes from './shell.module.css';
import { SideBar } from './side-bar';
import { StatusLine } from './status-line';
import { useRequest } from './use-request';
import { useAsOf } from './use-status';

/** While a power hour runs, nothing but the call, the clock and the tally is on the screen (M27). */
const isQuiet = (location: string) => /^\/power-hour\/[^/]+\/live$/.test(location);

/** The window: narrow bar, screen, status line, and what lies above them. */
export function Shell() {
  const status = useRequest('workspace.status', {});
  const asOf = useAsOf();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const logCall = useLogCall();
  const areRemindersShown = useRemindersShown();

  useEffect(() => {
    // A screen that went away took the focus with it; keep the keyboard inside the new one.
    if (location && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [location]);

  return (
    <AsOfContext value={asOf}>
      <div className={classes.shell}>
        <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
          Skip to the content
        </button>
        {isQuiet(location) ? null : <SideBar />}
        <div className={classes.column}>
          {isPractice ? <PracticeBand /> : null}
          <Banners />
          <main ref={main} id="content" tabIndex={-1} className={classes.main}>
            {status.error && !status.data ? (
              <ErrorPanel
                title="The workspace could not be opened"
                message={status.error.message}
                onRetry={() => void status.refetch()}
              />
            ) : (
              <ScreenBoundary key={location}>
                <Suspense fallback={<Loading />}>
                  {status.data ? <Routes status={status.data} /> : <Loading />}
                </Suspense>
              </ScreenBoundary>
            )}
          </main>
          {isQuiet(location) ? null : <StatusLine />}
        </div>
      </div>
      <AppCommands />
      {isPractice ? null : <BrowserReminders />}
      <DialogBoundary onClose={palette.close}>
        <Palette />
      </DialogBoundary>
      <DialogBoundary onClose={() => showKeyList(false)}>
        <KeyList />
      </DialogBoundary>
      <DropOverlay />
      <DeskDialogs />
      {areRemindersShown ? (
        <DialogBoundary onClose={() => showReminders(false)}>
          <Suspense fallback={null}>
            <RemindersDialog />
          </Suspense>
        </DialogBoundary>
      ) : null}
      {logCall ? (
        <DialogBoundary onClose={closeLogCall}>
          <Suspense fallback={null}>
            <LogCallDialog preset={logCall} />
          </Suspense>
        </DialogBoundary>
      ) : null}
    </AsOfContext>
  );
}
