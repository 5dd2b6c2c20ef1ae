import { SavingStore } from './saving-store';

export interface WordsSnapshot {
  readonly words: string;
  readonly state: 'saved' | 'saving' | 'failed';
  readonly failure: string;
}

/** The own words of one moment. */
export class WordsStore extends SavingStore<WordsSnapshot> {
  private saved: string;
  private failure: string | null = null;

  constructor(
    private words: string,
    private readonly save: (words: string) => Promise<unknown>,
  ) {
    super();
    this.saved = words;
  }

  readonly edit = (words: string): void => {
    this.words = words;
    this.tell();
    this.scheduleSave();
  };

  /** The words went another way, with the reply: nothing is left to save. */
  readonly settle = (): void => {
    this.cancelTimer();
    this.saved = this.words;
    this.failure = null;
    this.tell();
  };

  protected hasUnsaved(): boolean {
    return this.words !== this.saved;
  }

  protected async send(): Promise<void> {
    const { words } = this;
    try {
      await this.save(words);
      this.saved = words;
      this.failure = null;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      this.tell();
    }
  }

  protected look(): WordsSnapshot {
    const state = this.failure !== null ? 'failed' : this.hasUnsaved() ? 'saving' : 'saved';
    return { words: this.words, state, failure: this.failure ?? '' };
  }
}
