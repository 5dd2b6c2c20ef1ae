import type { PlaybookSummary } from '../../core/playbook/playbook';
import type { PlaybookPage, PlaybookSaveResult } from '../../core/playbook/playbook-page';

/** A role-play's file, not parsed yet: whoever lists them knows the scorecards that they count on. */
export interface ScenarioFile {
  readonly fileId: string;
  readonly text: string;
  readonly hash: string;
}

export interface FolderList {
  readonly playbooks: PlaybookSummary[];
  readonly scenarios: readonly ScenarioFile[];
  readonly problem: string | null;
}

/** The folder of playbooks: read, watched and written without ever overwriting an unseen change (R8). */
export interface PlaybookFolder {
  /** For people to read. */
  readonly path: string;
  list(): Promise<FolderList>;
  /** @throws AppError `not-found` or `unreadable-file` */
  get(fileId: string): Promise<PlaybookPage>;
  /** `baseHash` is the hash that was read, `null` for a new file. */
  save(fileId: string, text: string, baseHash: string | null): Promise<PlaybookSaveResult>;
  onChanged(listener: (fileIds: string[]) => void): () => void;
  close(): Promise<void>;
}

/** One folder on a disk, whose two halves of a list can be asked for apart. */
export interface FollowedFolder extends PlaybookFolder {
  /** Looks at the disk now; a share that is away may never answer. */
  look(): Promise<void>;
  /** What was seen last. Asks no disk, but a thousand new texts take seconds to parse. */
  seen(): Promise<FolderList>;
}
