import { format } from 'date-fns';
import type { WorkspaceStatus } from '../../core/workspace/workspace-status';

/** The wall clock as records keep it; on the as-of date when one is set, so that histories stay in order. */
export function localTimeOf(now: Date, status: Pick<WorkspaceStatus, 'asOf' | 'isAsOfSet'>): string {
  const date = status.isAsOfSet ? status.asOf : format(now, 'yyyy-MM-dd');
  return `${date}T${format(now, 'HH:mm:ss')}`;
}
