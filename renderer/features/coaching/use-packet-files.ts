import { useEffect, useState } from 'react';
import { subscribeToDroppedFiles, takeDroppedPackets } from '../../app/dropped-files';

/** Packets that were chosen or dropped, one after the other. */
export function usePacketFiles() {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  useEffect(() => {
    const takeDropped = () => {
      const files = takeDroppedPackets();
      if (files.length > 0) setWaiting((before) => [...before, ...files]);
    };
    takeDropped();
    return subscribeToDroppedFiles(takeDropped);
  }, []);
  return {
    current: waiting[0] ?? null,
    take: (files: readonly File[]) => setWaiting((before) => [...before, ...files]),
    next: () => setWaiting((before) => before.slice(1)),
  };
}
