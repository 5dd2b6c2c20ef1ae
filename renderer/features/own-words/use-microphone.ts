import { useEffect, useState } from 'react';

/** Whether there is one at all; `undefined` until it is known. Nothing is asked for yet. */
export function useMicrophone(): boolean | undefined {
  const [isThere, setIsThere] = useState<boolean>();
  useEffect(() => {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (devices === undefined || typeof MediaRecorder === 'undefined') {
      setIsThere(false);
      return;
    }
    const look = () =>
      void devices.enumerateDevices().then(
        (all) => setIsThere(all.some(({ kind }) => kind === 'audioinput')),
        () => setIsThere(false),
      );
    look();
    devices.addEventListener('devicechange', look);
    return () => devices.removeEventListener('devicechange', look);
  }, []);
  return isThere;
}
