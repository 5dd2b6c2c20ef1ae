/** A share that hangs must hold up neither the start nor the lists of the other folders. */
const mostWaitMs = 3_000;

/** `late` when it takes too long; what it then brings is of no use to anybody. */
export async function inTime<T>(task: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), mostWaitMs);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
