import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../core/app-error';

/** How long a slice of work may hold the event loop. */
const longestSliceMs = 12;

export function cancelled(): AppError {
  return new AppError('cancelled', 'The import was cancelled. Nothing was written.');
}

/** Lets the event loop run whenever a slice has lasted long enough, and stops when it is told to. */
export class Breath {
  private startedAt = performance.now();

  constructor(private readonly signal: AbortSignal | null = null) {}

  isDue(): boolean {
    return performance.now() - this.startedAt > longestSliceMs;
  }

  /** @throws AppError `cancelled` when the import was cancelled meanwhile. */
  async take(): Promise<void> {
    await setImmediate();
    if (this.signal?.aborted)
      throw new AppError('cancelled', 'The import was cancelled. Nothing was written.');
    this.startedAt = performance.now();
  }
}

/** Runs a generator to its end in slices. */
export async function runInSlices<Y, R>(
  work: Generator<Y, R>,
  breath: Breath,
  onBreath: (last: Y) => void = () => {},
): Promise<R> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (breath.isDue()) {
      onBreath(step.value);
      await breath.take();
    }
  }
}
