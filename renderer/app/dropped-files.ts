let dropped: File[] = [];
const listeners = new Set<() => void>();

/** Keeps files that were dropped on the window until the import screen takes them. */
export function keepDroppedFiles(files: readonly File[]): void {
  dropped = [...dropped, ...files];
  for (const listener of listeners) listener();
}

/** Playbooks and bundles of them; all other files are tables for the import. */
export function isPlaybookFile({ name }: File): boolean {
  return /\.(zip|md|markdown)$/i.test(name);
}

const trainingKinds = new WeakMap<File, 'progress' | 'answer'>();
/** Its format stands at the beginning of a file; more of it is not read to know whose it is. */
const beginning = 200;

/** Tells training files by how they begin, before they are kept: their names say nothing. */
export async function sortFiles(files: readonly File[]): Promise<void> {
  for (const file of files.filter(isJson)) {
    const text = await file
      .slice(0, beginning)
      .text()
      .catch(() => '');
    if (text.includes('"rekindle-progress"')) trainingKinds.set(file, 'progress');
    else if (text.includes('"rekindle-coach-answer"')) trainingKinds.set(file, 'answer');
  }
}

/** A trainee's progress, a coach's answer, or neither. */
export function trainingKindOf(file: File): 'progress' | 'answer' | null {
  return trainingKinds.get(file) ?? null;
}

/** Coaching packets: all other JSON that is dropped on the window. */
export function isPacketFile(file: File): boolean {
  return isJson(file) && !trainingKinds.has(file);
}

const isJson = ({ name }: File) => /\.json$/i.test(name);

/** Hands over the tables that were dropped, once. */
export function takeDroppedTables(): File[] {
  const isElse = (file: File) => isPlaybookFile(file) || isJson(file);
  const taken = dropped.filter((file) => !isElse(file));
  dropped = dropped.filter(isElse);
  return taken;
}

/** Hands over the coaching packets that were dropped, once. */
export function takeDroppedPackets(): File[] {
  const taken = dropped.filter(isPacketFile);
  dropped = dropped.filter((file) => !isPacketFile(file));
  return taken;
}

/** Hands over the progress files and coaches' answers that were dropped, once. */
export function takeDroppedTraining(): File[] {
  const taken = dropped.filter((file) => trainingKinds.has(file));
  dropped = dropped.filter((file) => !trainingKinds.has(file));
  return taken;
}

/** Hands over the first playbook or bundle that was dropped, once; the others wait. */
export function takeDroppedPlaybook(): File | null {
  const taken = dropped.find(isPlaybookFile) ?? null;
  dropped = dropped.filter((file) => file !== taken);
  return taken;
}

/** How many playbooks and bundles wait. */
export function countDroppedPlaybooks(): number {
  return dropped.filter(isPlaybookFile).length;
}

/** Told at every drop while a screen that takes files is open already. */
export function subscribeToDroppedFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
