/** Below the second that product.md promises, so that the save is done within it. */
const saveDelayMs = 400;
const firstRetryMs = 1_000;
const longestRetryMs = 15_000;

export interface WordsSnapshot {
  readonly words: string;
  readonly state: 'saved' | 'saving' | 'failed';
  readonly failure: string;
}

/** The own words of one moment: saved soon after a keystroke, one save at a time, again after a failure. */
export class WordsStore {
  private saved: string;
  private current: WordsSnapshot;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = firstRetryMs;
  private running: Promise<void> | null = null;

  constructor(
    words: string,
    private readonly save: (words: string) => Promise<unknown>,
  ) {
    this.saved = words;
    this.current = { words, state: 'saved', failure: '' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): WordsSnapshot => this.current;

  readonly edit = (words: string): void => {
    this.show({ ...this.current, words, state: this.current.state === 'failed' ? 'failed' : 'saving' });
    this.schedule(saveDelayMs);
  };

  /** Sends what is not saved now. */
  readonly flush = async (): Promise<void> => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.running !== null) await this.running;
    if (this.current.words !== this.saved) await this.send();
  };

  /** The words went another way, with the reply: nothing is left to save. */
  readonly settle = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.saved = this.current.words;
    this.show({ ...this.current, state: 'saved', failure: '' });
  };

  private schedule(delayMs: number): void {
    if (this.timer !== null || this.running !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.send();
    }, delayMs);
  }

  private async send(): Promise<void> {
    this.running ??= this.attempt(this.current.words);
    await this.running;
  }

  private async attempt(words: string): Promise<void> {
    try {
      await this.save(words);
      this.saved = words;
      this.retryMs = firstRetryMs;
      const isSaved = this.current.words === words;
      this.show({ ...this.current, state: isSaved ? 'saved' : 'saving', failure: '' });
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      this.show({ ...this.current, state: 'failed', failure });
    } finally {
      this.running = null;
    }
    if (this.current.state === 'failed') {
      this.schedule(this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    } else if (this.current.words !== this.saved) this.schedule(saveDelayMs);
  }

  private show(next: WordsSnapshot): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}
