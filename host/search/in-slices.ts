/** Keystrokes and other requests come in between two slices. */
const sliceMs = 8;

interface SliceOptions {
  /** Ends early with `null` as soon as this holds. */
  readonly isCancelled?: () => boolean;
  /** Work that nobody waits for must not keep a process alive that has done everything else. */
  readonly isInBackground?: boolean;
}

/** Runs a task that pauses often (`yield`) in short slices of the thread. */
export async function inSlices<T>(
  task: Generator<undefined, T>,
  { isCancelled, isInBackground = false }: SliceOptions = {},
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = task.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resume) => {
      const turn = setImmediate(resume);
      if (isInBackground) turn.unref();
    });
    if (isCancelled?.()) return null;
  }
}
