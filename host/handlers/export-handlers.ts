import type { Handlers } from '../../core/contract';
import { createDownloads } from '../export/downloads';
import { exportActivities } from '../export/export-activities';
import { exportEverything } from '../export/export-everything';
import type { HostContext } from '../host-context';

type Names = 'export.activities' | 'export.everything' | 'download.read';

export function exportHandlers(context: HostContext): Pick<Handlers, Names> {
  const downloads = createDownloads(context.newId);
  return {
    'export.activities': (input) => exportActivities(context, downloads, input),
    'export.everything': () => exportEverything(context, downloads),
    'download.read': async ({ downloadId, offset }) => downloads.read(downloadId, offset),
  };
}
