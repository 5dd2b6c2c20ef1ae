import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Removes a folder into which a process that was just ended may still write for a moment.
 * @throws Error when it is still not empty after 10 s
 */
export async function removeFolder(folder: string): Promise<void> {
  // `maxRetries` of `rm` retries the last step only and never sees a file that came meanwhile.
  for (let attempt = 1; attempt < 50; attempt += 1) {
    try {
      return await rm(folder, { recursive: true, force: true });
    } catch {
      await wait(200);
    }
  }
  await rm(folder, { recursive: true, force: true });
}
