import { z } from 'zod';
import { settings, settingsFields } from '../settings/settings';
import { backupInfo, integrityReport, workspaceStatus } from '../workspace/workspace-status';
import { byId, done, nothing, patchOf, request } from './request';

/** The workspace, its backups and its settings. */
export const workspaceRequests = {
  'workspace.status': request(nothing, workspaceStatus),
  'workspace.addSampleData': request(nothing, done),
  'workspace.check': request(nothing, integrityReport),
  'backup.list': request(nothing, z.object({ backups: z.array(backupInfo) })),
  'backup.create': request(nothing, backupInfo),
  'backup.restore': request(byId, done),
  /** Puts practice back to the sample company as of today; asked of practice only. */
  'practice.reset': request(nothing, done),
  'settings.save': request(z.object({ fields: patchOf(settingsFields) }), settings),
} as const;
