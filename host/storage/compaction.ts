/** When the journal is folded into the snapshot. */
export interface CompactionThresholds {
  /** At this size the journal is long: it is folded in at once. */
  readonly longBytes: number;
  /** A shorter one waits until nothing was saved for `idleMs`. */
  readonly idleBytes: number;
  readonly idleMs: number;
}

/** A journal of 8 MB adds some 30 ms to a start; below 256 kB folding in is not worth its writing. */
export const defaultThresholds: CompactionThresholds = {
  longBytes: 8 * 1024 * 1024,
  idleBytes: 256 * 1024,
  idleMs: 30_000,
};

export interface Compaction {
  /** Called after every saved change. */
  consider(): void;
  now(): Promise<void>;
  stop(): void;
}

/** Decides when to compact. A compaction that failed is told and tried again when the journal has grown. */
export function createCompaction(parts: {
  readonly thresholds: CompactionThresholds;
  readonly journalBytes: () => number;
  readonly compact: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}): Compaction {
  const { thresholds, journalBytes } = parts;
  let idleTimer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStopped = false;
  let failedAtBytes = 0;

  async function compactUnattended(): Promise<void> {
    if (isRunning || isStopped) return;
    isRunning = true;
    try {
      await parts.compact();
      failedAtBytes = 0;
    } catch (error) {
      failedAtBytes = journalBytes();
      parts.onFailure(error);
    } finally {
      isRunning = false;
    }
  }

  return {
    consider() {
      clearTimeout(idleTimer);
      const grown = journalBytes() - failedAtBytes;
      if (grown > thresholds.longBytes) void compactUnattended();
      else if (grown > thresholds.idleBytes) {
        idleTimer = setTimeout(() => void compactUnattended(), thresholds.idleMs);
        idleTimer.unref();
      }
    },
    now: parts.compact,
    stop() {
      isStopped = true;
      clearTimeout(idleTimer);
    },
  };
}
