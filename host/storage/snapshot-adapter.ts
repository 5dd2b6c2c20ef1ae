import type { Adapter } from 'lowdb';
import type { FileOperations } from './file-operations';
import type { Moment } from './journal-store';
import type { RawData } from './raw-data';
import { installSnapshot, type WorkspacePaths } from './workspace-files';

/**
 * lowdb's two methods. Its own adapters neither sync nor survive two processes, so this one writes as R1
 * says: a new journal segment, then the snapshot of the moment before it, in slices, under a new name.
 */
export function snapshotAdapter(parts: {
  readonly files: FileOperations;
  readonly paths: WorkspacePaths;
  readonly schemaVersion: number;
  readonly now: () => Date;
  readonly load: () => Promise<RawData>;
  readonly rotate: () => Promise<Moment>;
}): Adapter<RawData> {
  const { files, paths, schemaVersion, now } = parts;
  return {
    read: parts.load,
    async write() {
      const { sequence, segment, view } = await parts.rotate();
      const at = now().toISOString();
      const header = { format: 'rekindle', schemaVersion, sequence, segment, at } as const;
      try {
        await installSnapshot(files, paths, header, view.records(), { keepPrevious: true });
      } finally {
        view.end();
      }
    },
  };
}
