import { navigate } from 'wouter/use-hash-location';
import { isPacketFile, isPlaybookFile, keepDroppedFiles, sortFiles, trainingKindOf } from './dropped-files';

const listeners = new Set<(isOver: boolean) => void>();

/** Told while files are held over the window. */
export function onFilesOver(listener: (isOver: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(isOver: boolean): void {
  for (const listener of listeners) listener(isOver);
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

function onDrop(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  tell(false);
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length > 0) void arrive(files);
}

async function arrive(files: readonly File[]): Promise<void> {
  await sortFiles(files);
  keepDroppedFiles(files);
  navigate(placeOf(files));
}

function placeOf(files: readonly File[]): string {
  const kinds = new Set(files.map(trainingKindOf));
  if (kinds.has('progress') || kinds.has('answer')) {
    const here = window.location.hash.slice(1);
    // Both take both; leaving one would close what was just opened there.
    if (here === '/training/coach' || here.startsWith('/training/team')) return here;
    return kinds.has('progress') ? '/training/team' : '/training/coach';
  }
  if (files.some(isPacketFile)) return '/coaching';
  return files.some(isPlaybookFile) ? '/playbooks/import' : '/import';
}

/** Files may be dropped anywhere on the window; playbooks, packets and training files go to their own import. */
export function listenToDrops(): void {
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    tell(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) tell(false);
  });
  document.addEventListener('drop', onDrop);
}
