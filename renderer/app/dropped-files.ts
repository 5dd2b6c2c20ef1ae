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

/** Coaching packets: the only JSON that is dropped on the window. */
export function isPacketFile({ name }: File): boolean {
  return /\.json$/i.test(name);
}

/** Hands over the tables that were dropped, once. */
export function takeDroppedTables(): File[] {
  const isElse = (file: File) => isPlaybookFile(file) || isPacketFile(file);
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
