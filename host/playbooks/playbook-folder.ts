import type { PlaybookSummary } from '../../core/playbook/playbook';
import type { PlaybookPage, PlaybookSaveResult } from '../../core/playbook/playbook-page';

/** The folder of playbooks: read, watched and written without ever overwriting an unseen change (R8). */
export interface PlaybookFolder {
  /** For people to read. */
  readonly path: string;
  list(): Promise<{ playbooks: PlaybookSummary[]; problem: string | null }>;
  /** @throws AppError `not-found` or `unreadable-file` */
  get(fileId: string): Promise<PlaybookPage>;
  /** `baseHash` is the hash that was read, `null` for a new file. */
  save(fileId: string, text: string, baseHash: string | null): Promise<PlaybookSaveResult>;
  onChanged(listener: (fileIds: string[]) => void): () => void;
  close(): Promise<void>;
}
