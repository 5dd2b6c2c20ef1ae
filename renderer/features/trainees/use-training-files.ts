import { useEffect, useState } from 'react';
import { subscribeToDroppedFiles, takeDroppedTraining } from '../../app/dropped-files';

/** Progress files and coaches' answers that were chosen or dropped. */
export function useTrainingFiles() {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  useEffect(() => {
    const takeDropped = () => {
      const files = takeDroppedTraining();
      if (files.length > 0) setWaiting((before) => [...before, ...files]);
    };
    takeDropped();
    return subscribeToDroppedFiles(takeDropped);
  }, []);
  return {
    waiting,
    take: (files: readonly File[]) => setWaiting((before) => [...before, ...files]),
    clear: () => setWaiting([]),
  };
}
