/** Below the second that product.md promises, so that the save is done within it. */
const saveDelayMs = 400;
const firstRetryMs = 1_000;
const longestRetryMs = 15_000;

/**
 * What is typed, kept until the disk has it: saved soon after the first edit, one save at a time, again after a
 * failure. The subclass says what is not saved yet, and sends it.
 */
export abstract class SavingStore<Snapshot> {
  private readonly listeners = new Set<() => void>();
  private current: Snapshot | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = firstRetryMs;
  private running: Promise<unknown> | null = null;

  protected abstract look(): Snapshot;
  protected abstract hasUnsaved(): boolean;
  /** Sends what is unsaved and takes the answer in. Rejects when it is not on the disk; nothing of it is dropped. */
  protected abstract send(): Promise<void>;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => {
    this.current ??= this.look();
    return this.current;
  };

  /** Sends everything now. Resolves to true once all of it is on the disk. */
  readonly flush = async (): Promise<boolean> => {
    this.cancelTimer();
    if (this.running !== null) await this.running;
    if (this.hasUnsaved()) await this.attempt();
    return !this.hasUnsaved();
  };

  protected tell(): void {
    this.current = this.look();
    for (const listener of this.listeners) listener();
  }

  protected scheduleSave(): void {
    this.schedule(saveDelayMs);
  }

  protected cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Runs between saves, never beside one; what is unsaved afterwards is saved as usual. */
  protected async exclusively<T>(action: () => Promise<T>): Promise<T> {
    while (this.running !== null) await this.running;
    this.cancelTimer();
    const result = action();
    this.running = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.running = null;
      if (this.hasUnsaved()) this.schedule(saveDelayMs);
    }
  }

  private schedule(delayMs: number): void {
    // Not put off by further keystrokes: somebody who never pauses is saved all the same.
    if (this.timer !== null || this.running !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.attempt();
    }, delayMs);
  }

  private attempt(): Promise<unknown> {
    this.running ??= this.saveOnce();
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    this.cancelTimer();
    let delayMs = saveDelayMs;
    try {
      await this.send();
      this.retryMs = firstRetryMs;
    } catch {
      delayMs = this.retryMs;
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    }
    this.running = null;
    if (this.hasUnsaved()) this.schedule(delayMs);
  }
}
