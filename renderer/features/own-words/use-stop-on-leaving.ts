import { useEffect } from 'react';
import { takeRecorder } from './take-recorder';

/** Nobody is recorded by a screen that they don't see. */
export function useStopOnLeaving(): void {
  useEffect(() => {
    window.addEventListener('pagehide', takeRecorder.stop);
    return () => {
      window.removeEventListener('pagehide', takeRecorder.stop);
      takeRecorder.stop();
    };
  }, []);
}
