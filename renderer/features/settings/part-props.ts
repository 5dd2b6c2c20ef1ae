import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';

export interface PartProps {
  readonly status: WorkspaceStatus;
}
