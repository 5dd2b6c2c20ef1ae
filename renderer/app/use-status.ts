import type { WorkspaceStatus } from '../../core/workspace/workspace-status';
import { useRequest } from './use-request';

/** The workspace's state; `undefined` until the first answer. */
export function useStatus(): WorkspaceStatus | undefined {
  return useRequest('workspace.status', {}).data;
}

function localDate(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The date that everything is shown for: the one of the settings, or today. */
export function useAsOf(): string {
  return useStatus()?.asOf ?? localDate();
}
