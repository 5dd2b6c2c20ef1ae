const retryMs = 2_000;

/** Says whether trying again could help. */
type IsHopeless = (error: unknown) => boolean;

/**
 * Sends what is recorded, part after part and in order. A part that fails stays here and is sent again, so that
 * a host that is away for a while costs nothing.
 */
export class PartSender {
  private readonly waiting: Blob[] = [];
  private offset = 0;
  private running: Promise<void> | null = null;
  private failure: Error | null = null;

  constructor(
    private readonly send: (part: Blob, offset: number) => Promise<unknown>,
    private readonly isHopeless: IsHopeless,
    /** `null` when all is well again. */
    private readonly tell: (failure: Error | null) => void,
    private readonly waitMs = retryMs,
  ) {}

  push(part: Blob): void {
    if (part.size === 0 || this.failure !== null) return;
    this.waiting.push(part);
    this.running ??= this.sendAll();
  }

  /** When everything is on the disk. Rejects with what made it hopeless. */
  async done(): Promise<void> {
    await this.running;
    if (this.failure !== null) throw this.failure;
  }

  private async sendAll(): Promise<void> {
    let hasFailed = false;
    for (let part = this.waiting[0]; part !== undefined; part = this.waiting[0]) {
      try {
        await this.send(part, this.offset);
        this.offset += part.size;
        this.waiting.shift();
        if (hasFailed) this.tell(null);
        hasFailed = false;
      } catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        this.tell(failure);
        hasFailed = true;
        if (this.isHopeless(error)) {
          this.failure = failure;
          this.waiting.length = 0;
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, this.waitMs));
      }
    }
    this.running = null;
  }
}
