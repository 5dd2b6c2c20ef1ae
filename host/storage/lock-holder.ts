import fs from 'node:fs/promises';

/** Who holds a workspace's lock. */
export interface LockHolder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  readonly program: string;
  readonly since: string;
  /** When the process began, in the kernel's ticks; `null` where a system does not tell (all but Linux). */
  readonly processStart: string | null;
  readonly isReleased: boolean;
}

/** Whether the process that took the lock on this host still runs; a reused process id is told apart. */
export async function isRunning(holder: LockHolder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const start = await processStart(holder.pid);
  return start === null || holder.processStart === null || start === holder.processStart;
}

/** Field 22 of /proc/PID/stat, behind the boot's id: ticks since the boot. A zombie runs no more. */
export async function processStart(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  try {
    const status = await fs.readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended';
    const boot = await fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}
