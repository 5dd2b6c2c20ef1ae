import type { CallDraft, PowerHourCall } from '../../../core/power-hour/power-hour';
import { SavingStore } from '../../app/saving-store';

type Edits = Partial<CallDraft>;
export type SaveCall = (id: string, edits: Edits) => Promise<PowerHourCall>;

export interface CallSnapshot {
  readonly draft: CallDraft;
  readonly saveState: 'saved' | 'saving' | 'failed';
}

/** Keeps what is typed during one call. */
export class CallDraftStore extends SavingStore<CallSnapshot> {
  private inFlight: Edits = {};
  private pending: Edits = {};
  private hasFailed = false;

  constructor(
    private server: PowerHourCall,
    private readonly save: SaveCall,
  ) {
    super();
  }

  readonly edit = (edits: Edits): void => {
    this.pending = { ...this.pending, ...edits };
    this.tell();
    this.scheduleSave();
  };

  /** What the host sent by itself; local edits stay on top of it. */
  readonly receive = (server: PowerHourCall): void => {
    if (server.updatedAt < this.server.updatedAt) return;
    this.server = server;
    this.tell();
  };

  /** Logs the call with what is not saved yet, in one request. What is typed meanwhile is saved after it. */
  readonly log = <T>(request: (unsaved: Edits) => Promise<T>): Promise<T> =>
    this.exclusively(() =>
      this.deliver(async (unsaved) => {
        const answer = await request(unsaved);
        this.server = { ...this.server, ...unsaved };
        this.hasFailed = false;
        return answer;
      }),
    );

  protected hasUnsaved(): boolean {
    return hasEdits(this.inFlight) || hasEdits(this.pending);
  }

  protected async send(): Promise<void> {
    if (!hasEdits(this.pending)) return;
    try {
      await this.deliver(async (edits) => {
        this.server = await this.save(this.server.id, edits);
      });
      this.hasFailed = false;
    } catch (error) {
      this.hasFailed = true;
      throw error;
    } finally {
      this.tell();
    }
  }

  protected look(): CallSnapshot {
    return {
      draft: { ...this.server, ...this.inFlight, ...this.pending },
      saveState: this.hasFailed ? 'failed' : this.hasUnsaved() ? 'saving' : 'saved',
    };
  }

  private async deliver<T>(request: (edits: Edits) => Promise<T>): Promise<T> {
    this.inFlight = this.pending;
    this.pending = {};
    this.tell();
    try {
      return await request(this.inFlight);
    } catch (error) {
      this.pending = { ...this.inFlight, ...this.pending };
      throw error;
    } finally {
      this.inFlight = {};
      this.tell();
    }
  }
}

function hasEdits(edits: Edits): boolean {
  return Object.keys(edits).length > 0;
}
