import { z } from 'zod';
import { activityExportFormat, download } from '../export/download';
import { recordId } from '../record/record';
import { nothing, request } from './request';

/** What leaves as files. */
export const exportRequests = {
  'export.activities': request(
    z.object({
      format: activityExportFormat,
      onlyNew: z.boolean().default(true),
      markExported: z.boolean().default(true),
    }),
    /** With none, there is nothing to save. */
    download.extend({ count: z.number().int() }),
  ),
  'export.everything': request(nothing, download),
  'download.read': request(
    z.object({ downloadId: recordId, offset: z.number().int().min(0) }),
    z.object({ base64: z.string(), isLast: z.boolean() }),
  ),
} as const;
