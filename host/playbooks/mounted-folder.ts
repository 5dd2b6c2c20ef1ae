import { AppError } from '../../core/app-error';
import { ownFolderId } from '../../core/playbook/playbook-mount';
import type { PlaybookPage, PlaybookSaveResult } from '../../core/playbook/playbook-page';
import { inTime } from './in-time';
import type { FolderList, FollowedFolder } from './playbook-folder';
import type { Mount } from './playbook-library';

export type OpenMount = (path: string, mount: Mount) => Promise<FollowedFolder>;

/** One folder of the library, from the moment that it begins to open. */
export class MountedFolder {
  readonly #path: string;
  readonly #opening: Promise<FollowedFolder>;
  #opened: FollowedFolder | null = null;
  #isClosed = false;

  constructor(
    private readonly mount: Mount,
    ownPath: string,
    openMount: OpenMount,
    tell: (inside: string[]) => void,
  ) {
    this.#path = pathOf(mount, ownPath);
    this.#opening = openMount(this.#path, mount).then((folder) => {
      this.#opened = folder;
      folder.onChanged((inside) => {
        if (!this.#isClosed) tell(inside);
      });
      if (!this.#isClosed) tell([]);
      return folder;
    });
    this.#opening.catch(() => undefined);
  }

  /** Whether the record still asks for just this folder, opened in just this way. */
  isStill(mount: Mount | undefined, ownPath: string): boolean {
    if (!mount?.isOn || mount.isReadOnly !== this.mount.isReadOnly) return false;
    return pathOf(mount, ownPath) === this.#path;
  }

  async whenOpen(): Promise<void> {
    await inTime(this.#opening).catch(() => undefined);
  }

  /** Never throws: what went wrong is the list's problem. */
  async list(): Promise<FolderList> {
    try {
      // Only the disk's answer is waited for: parsing takes its time, and is no sign of a share that hangs.
      const looked = await inTime(this.#opening.then((folder) => folder.look()));
      const seen = (await this.#opened?.seen()) ?? { playbooks: [], scenarios: [], problem: null };
      return looked === 'late' ? { ...seen, problem: this.#silence() } : seen;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      return {
        playbooks: [],
        scenarios: [],
        problem: `The folder ${this.#path} can't be read${code}. Check that it is there.`,
      };
    }
  }

  async get(inside: string): Promise<PlaybookPage> {
    return (await this.#whenOpened()).get(inside);
  }

  async save(inside: string, text: string, baseHash: string | null): Promise<PlaybookSaveResult> {
    return (await this.#whenOpened()).save(inside, text, baseHash);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await inTime(this.#opening.then((folder) => folder.close())).catch(() => undefined);
  }

  async #whenOpened(): Promise<FollowedFolder> {
    const folder = await inTime(this.#opening);
    if (folder !== 'late') return folder;
    throw new AppError('unreadable-file', `${this.#silence()} Nothing was changed.`);
  }

  #silence(): string {
    return `The folder ${this.#path} does not answer. Check the connection to its drive; it is read as soon as it answers.`;
  }
}

function pathOf(mount: Mount, ownPath: string): string {
  return mount.id === ownFolderId ? ownPath : mount.path;
}
