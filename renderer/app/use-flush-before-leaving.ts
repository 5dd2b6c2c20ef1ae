import { useEffect, useRef } from 'react';
import { onConnection } from '../bridge';

/** What saves in the background; one object for as long as it is the same text. */
interface Flushable {
  readonly flush: () => Promise<unknown>;
}

/**
 * Saves what waits when a field is left, the window hides or closes, the screen goes, and the host is back.
 * While the last save has failed, closing the window asks first.
 */
export function useFlushBeforeLeaving(store: Flushable, hasFailed: () => boolean): void {
  const isInDanger = useRef(hasFailed);
  isInDanger.current = hasFailed;
  useEffect(() => {
    const flush = () => void store.flush();
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      flush();
      if (isInDanger.current()) event.preventDefault();
    };
    const stop = onConnection((isConnected) => {
      if (isConnected) flush();
    });
    document.addEventListener('visibilitychange', flushHidden);
    document.addEventListener('focusout', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      flush();
      stop();
      document.removeEventListener('visibilitychange', flushHidden);
      document.removeEventListener('focusout', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', warn);
    };
  }, [store]);
}
