import type { CallDraft, PowerHourCall } from '../../../core/power-hour/power-hour';

/** Below the second that product.md promises, so that the save is done within it. */
const saveDelayMs = 400;
const firstRetryMs = 1_000;
const longestRetryMs = 15_000;

export type SaveCall = (id: string, edits: Partial<CallDraft>) => Promise<PowerHourCall>;

export interface CallSnapshot {
  readonly draft: CallDraft;
  readonly saveState: 'saved' | 'saving' | 'failed';
}

/** Keeps what is typed during one call: saved soon after each edit, one save at a time, again after a failure. */
export class CallDraftStore {
  private inFlight: Partial<CallDraft> = {};
  private pending: Partial<CallDraft> = {};
  private hasFailed = false;
  private isClosed = false;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = firstRetryMs;
  private current: CallSnapshot;
  private readonly listeners = new Set<() => void>();

  constructor(
    private server: PowerHourCall,
    private readonly save: SaveCall,
  ) {
    this.current = this.look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): CallSnapshot => this.current;

  readonly edit = (edits: Partial<CallDraft>): void => {
    this.pending = { ...this.pending, ...edits };
    this.tell();
    this.schedule(saveDelayMs);
  };

  /** What the host sent by itself; local edits stay on top of it. */
  readonly receive = (server: PowerHourCall): void => {
    if (server.updatedAt < this.server.updatedAt) return;
    this.server = server;
    this.tell();
  };

  readonly flush = async (): Promise<void> => {
    this.cancelTimer();
    if (this.running !== null) await this.running;
    await this.send();
  };

  /** Logs the call with what is not saved yet, in one request; afterwards nothing is saved any more. */
  readonly log = async <T>(send: (unsaved: Partial<CallDraft>) => Promise<T>): Promise<T> => {
    this.cancelTimer();
    if (this.running !== null) await this.running;
    this.cancelTimer();
    this.isClosed = true;
    try {
      return await send(this.pending);
    } catch (error) {
      this.isClosed = false;
      this.schedule(saveDelayMs);
      throw error;
    }
  };

  private schedule(delayMs: number): void {
    // Not put off by further keystrokes: somebody who never pauses is saved all the same.
    if (this.timer !== null || this.running !== null || this.isClosed) return;
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
    if (this.running !== null || this.isClosed || !hasEdits(this.pending)) return;
    this.inFlight = this.pending;
    this.pending = {};
    this.running = this.attempt();
    this.tell();
    await this.running;
  }

  private async attempt(): Promise<void> {
    try {
      this.server = await this.save(this.server.id, this.inFlight);
      this.hasFailed = false;
      this.retryMs = firstRetryMs;
    } catch {
      this.hasFailed = true;
      this.pending = { ...this.inFlight, ...this.pending };
    }
    this.inFlight = {};
    this.running = null;
    this.tell();
    if (!hasEdits(this.pending)) return;
    this.schedule(this.hasFailed ? this.retryMs : saveDelayMs);
    if (this.hasFailed) this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
  }

  private look(): CallSnapshot {
    const isSaved = !hasEdits(this.inFlight) && !hasEdits(this.pending);
    return {
      draft: { ...this.server, ...this.inFlight, ...this.pending },
      saveState: this.hasFailed ? 'failed' : isSaved ? 'saved' : 'saving',
    };
  }

  private tell(): void {
    this.current = this.look();
    for (const listener of this.listeners) listener();
  }
}

function hasEdits(edits: Partial<CallDraft>): boolean {
  return Object.keys(edits).length > 0;
}
