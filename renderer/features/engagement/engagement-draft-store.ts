import type { Engagement } from '../../../core/engagement/engagement';
import { SavingStore } from '../../app/saving-store';
import {
  beginDraft,
  type DraftEvent,
  draftView,
  type EngagementDraft,
  type EngagementEdits,
  patchToSend,
  reduceDraft,
  type SaveState,
  type ServerPatch,
  saveState,
} from './engagement-draft';

export type SaveEngagement = (id: string, patch: ServerPatch) => Promise<Engagement>;

export interface DraftSnapshot {
  readonly engagement: Engagement;
  readonly saveState: SaveState;
  readonly failure: string | null;
}

/** Saves the edits of one engagement. */
export class EngagementDraftStore extends SavingStore<DraftSnapshot> {
  private draft: EngagementDraft;

  constructor(
    server: Engagement,
    private readonly save: SaveEngagement,
  ) {
    super();
    this.draft = beginDraft(server);
  }

  readonly edit = (edits: EngagementEdits): void => {
    this.dispatch({ kind: 'edited', edits });
    this.scheduleSave();
  };

  /** What the host sent by itself; local edits stay on top of it. */
  readonly receive = (server: Engagement): void => {
    if (server !== this.draft.server) this.dispatch({ kind: 'received', server });
  };

  protected hasUnsaved(): boolean {
    return saveState(this.draft) !== 'saved';
  }

  protected async send(): Promise<void> {
    this.dispatch({ kind: 'sent' });
    const patch = patchToSend(this.draft);
    if (patch === null) return;
    try {
      this.dispatch({ kind: 'saved', server: await this.save(this.draft.server.id, patch) });
    } catch (error) {
      this.dispatch({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  protected look(): DraftSnapshot {
    return {
      engagement: draftView(this.draft),
      saveState: saveState(this.draft),
      failure: this.draft.failure,
    };
  }

  private dispatch(event: DraftEvent): void {
    this.draft = reduceDraft(this.draft, event);
    this.tell();
  }
}
