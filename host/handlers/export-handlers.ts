import type { Handlers } from '../../core/contract';
import type { Downloads } from '../export/downloads';
import { exportActivities } from '../export/export-activities';
import { exportEverything } from '../export/export-everything';
import type { HostContext } from '../host-context';

type Names = 'export.activities' | 'export.everything' | 'download.read';

export function exportHandlers(context: HostContext, downloads: Downloads): Pick<Handlers, Names> {
  return {
    'export.activities': (input) => exportActivities(context, downloads, input),
    'export.everything': () => exportEverything(context, downloads),
    'download.read': async ({ downloadId, offset }) => downloads.read(downloadId, offset),
  };
}
