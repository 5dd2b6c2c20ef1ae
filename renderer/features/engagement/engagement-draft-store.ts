import type { Engagement } from '../../../core/engagement/engagement';
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

/** Below the second that product.md promises, so that the save is done within it. */
const saveDelayMs = 400;
const firstRetryMs = 1_000;
const longestRetryMs = 15_000;

export type SaveEngagement = (id: string, patch: ServerPatch) => Promise<Engagement>;

export interface DraftSnapshot {
  readonly engagement: Engagement;
  readonly saveState: SaveState;
  readonly failure: string | null;
}

/** Saves the edits of one engagement: soon after the first one, one save at a time, again after a failure. */
export class EngagementDraftStore {
  private draft: EngagementDraft;
  private current: DraftSnapshot;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = firstRetryMs;
  private running: Promise<void> | null = null;

  constructor(
    server: Engagement,
    private readonly save: SaveEngagement,
  ) {
    this.draft = beginDraft(server);
    this.current = snapshotOf(this.draft);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftSnapshot => this.current;

  readonly edit = (edits: EngagementEdits): void => {
    this.dispatch({ kind: 'edited', edits });
    this.schedule(saveDelayMs);
  };

  /** What the host sent by itself; local edits stay on top of it. */
  readonly receive = (server: Engagement): void => {
    if (server !== this.draft.server) this.dispatch({ kind: 'received', server });
  };

  /** Sends everything now. Resolves to true once all of it is on the disk. */
  readonly flush = async (): Promise<boolean> => {
    this.cancelTimer();
    if (this.running !== null) await this.running;
    if (saveState(this.draft) !== 'saved') await this.send();
    return saveState(this.draft) === 'saved';
  };

  private schedule(delayMs: number): void {
    // Not put off by further keystrokes: somebody who never pauses is saved all the same.
    if (this.timer !== null || this.running !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.send();
    }, delayMs);
  }

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async send(): Promise<void> {
    if (this.running !== null) return this.running;
    this.cancelTimer();
    this.dispatch({ kind: 'sent' });
    const patch = patchToSend(this.draft);
    if (patch === null) return;
    this.running = this.attempt(patch);
    await this.running;
  }

  private async attempt(patch: ServerPatch): Promise<void> {
    try {
      const server = await this.save(this.draft.server.id, patch);
      this.retryMs = firstRetryMs;
      this.dispatch({ kind: 'saved', server });
    } catch (error) {
      this.dispatch({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      this.running = null;
    }
    if (this.draft.failure !== null) {
      this.schedule(this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    } else if (saveState(this.draft) !== 'saved') this.schedule(saveDelayMs);
  }

  private dispatch(event: DraftEvent): void {
    this.draft = reduceDraft(this.draft, event);
    this.current = snapshotOf(this.draft);
    for (const listener of this.listeners) listener();
  }
}

function snapshotOf(draft: EngagementDraft): DraftSnapshot {
  return { engagement: draftView(draft), saveState: saveState(draft), failure: draft.failure };
}
