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

/** Hands over the tables that were dropped, once. */
export function takeDroppedTables(): File[] {
  const taken = dropped.filter((file) => !isPlaybookFile(file));
  dropped = dropped.filter(isPlaybookFile);
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
