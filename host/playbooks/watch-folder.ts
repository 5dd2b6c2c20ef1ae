import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isSkippedName } from './list-playbook-files';
import { fileIdOf } from './playbook-file-id';

/** Events within this time make one look; long bursts get one at least every `mostDelayMs`. */
const quietMs = 80;
const mostDelayMs = 400;
/** How often we make sure that the folder is still the one that is watched. */
const pulseMs = 500;
/** Shares and full inotify tables tell nothing, so we look by ourselves every sixth pulse. */
const pulsesPerLook = 6;

export interface FolderWatch {
  /** Looks soon; `fileId` names a file that is known to have been touched. */
  lookSoon(fileId?: string): void;
  /** The folder was away: watches on it may be dead although it looks the same when it is back. */
  distrust(): void;
  close(): Promise<void>;
}

/**
 * Calls `look` whenever something may have changed below the folder: events only say that it is time
 * to look, so that none that is missed or doubled does harm. Looks never overlap.
 */
export function watchFolder(folder: string, look: (touched: Set<string>) => Promise<void>): FolderWatch {
  let watcher: FSWatcher | null = null;
  let identity = '';
  let touched = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let firstEventMs = 0;
  let running: Promise<void> = Promise.resolve();
  let isClosed = false;
  let pulseCount = 0;

  const runLook = () => {
    timer = null;
    const batch = touched;
    touched = new Set();
    running = running.then(() => (isClosed ? undefined : look(batch)));
  };
  const lookSoon = (fileId?: string) => {
    if (isClosed) return;
    if (fileId !== undefined) touched.add(fileId);
    const nowMs = performance.now();
    if (timer) clearTimeout(timer);
    else firstEventMs = nowMs;
    const delayMs = Math.max(0, Math.min(quietMs, firstEventMs + mostDelayMs - nowMs));
    timer = setTimeout(runLook, delayMs);
  };
  const restart = async () => {
    await watcher?.close();
    if (isClosed) return;
    watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (file) => file !== folder && isSkippedName(path.basename(file)),
    });
    watcher.on('all', (event, file) => {
      if (event === 'unlinkDir' && file === folder) identity = '';
      lookSoon(fileIdOf(folder, file));
    });
    watcher.on('ready', () => lookSoon());
    // Without events we still look at every sixth pulse.
    watcher.on('error', () => lookSoon());
  };
  const pulse = async () => {
    const stats = await stat(folder).catch(() => null);
    const current = stats ? `${stats.dev}-${stats.ino}` : '';
    pulseCount += 1;
    if (current !== identity) {
      // Set before the restart: a doubt that comes up meanwhile must not be lost.
      identity = current;
      await restart();
      lookSoon();
    } else if (pulseCount % pulsesPerLook === 0) lookSoon();
  };
  let pulsing: Promise<void> = pulse();
  const interval = setInterval(() => {
    pulsing = pulsing.then(pulse);
  }, pulseMs);
  interval.unref();

  return {
    lookSoon,
    distrust() {
      identity = '';
    },
    async close() {
      isClosed = true;
      clearInterval(interval);
      if (timer) clearTimeout(timer);
      await pulsing;
      await running;
      await watcher?.close();
    },
  };
}
