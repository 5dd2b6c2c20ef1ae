import { createContext, useContext } from 'react';
import type { Engagement, Phase } from '../../../core/engagement/engagement';
import type { EngagementPage } from '../../../core/engagement/engagement-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import type { EngagementEdits, SaveState } from './engagement-draft';
import type { WorkItem } from './work-item';

/** What every part of the workspace works with: the host's page and the engagement as it stands on the screen. */
export interface EngagementWork {
  readonly page: EngagementPage;
  /** With every local edit on top. */
  readonly engagement: Engagement;
  readonly status: WorkspaceStatus;
  readonly saveState: SaveState;
  readonly failure: string | null;
  readonly items: readonly WorkItem[];
  readonly current: WorkItem | undefined;
  /** Completed or abandoned: everything is to be read only. */
  readonly isClosed: boolean;
  readonly edit: (edits: EngagementEdits) => void;
  readonly flush: () => Promise<boolean>;
  readonly goToItem: (id: string) => void;
  readonly goToPhase: (phase: Phase) => void;
}

const context = createContext<EngagementWork | null>(null);
export const EngagementWorkProvider = context.Provider;

export function useEngagementWork(): EngagementWork {
  const work = useContext(context);
  if (work === null) throw new Error('This part belongs inside an engagement.');
  return work;
}
